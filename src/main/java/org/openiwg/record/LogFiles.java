package org.openiwg.record;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicData;
import org.openiwg.record.Checkpoints.Published;
import org.openiwg.record.log.Checked;
import org.openiwg.record.log.EntryBundle;
import org.openiwg.record.log.EntryTile;
import org.openiwg.record.log.HashTile;
import org.openiwg.record.log.ProofFile;
import org.openiwg.record.log.Tile;
import org.openiwg.record.log.VerifierKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The log as files for anyone's tools (C2SP tlog-tiles, prefix {@code /log}): checkpoint, tiles, entries, key, and the
 * proof of an entry. Nothing is served that the last checkpoint does not cover.
 */
@PublicData
class LogFiles {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final String NEVER = "no-store";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Register register;
    private final Checkpoints checkpoints;
    private final Readers readers;

    LogFiles(Register register, Checkpoints checkpoints, Readers readers) {
        this.register = register;
        this.checkpoints = checkpoints;
        this.readers = readers;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return answer(TEXT, ASK_AGAIN, utf8(published().note().encoded()));
    }

    /** The public keys, a line each, the one that counts first. */
    @GetMapping("/log/key")
    ResponseEntity<byte[]> key() {
        String keys = checkpoints.verifierKeys().stream()
                .map(VerifierKey::encoded)
                .collect(Collectors.joining("\n", "", "\n"));
        return answer(TEXT, ASK_AGAIN, utf8(keys));
    }

    @GetMapping("/log/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        if (!(Tile.parse("tile" + path) instanceof Checked.Ok<Tile>(Tile tile))
                || !tile.isWithin(published().checkpoint().size())) {
            throw Problem.notFound();
        }
        byte[] bytes = switch (tile) {
            case HashTile hashes -> hashes.bytes(register.snapshot().tree());
            case EntryTile entries -> EntryBundle.encode(register.commitments(entries.firstEntry(), entries.width()));
        };
        return answer(MediaType.APPLICATION_OCTET_STREAM_VALUE, FOREVER, bytes);
    }

    /** The proof of an entry that the reader may see, to be kept and checked offline. */
    @GetMapping("/log/proof/{index:[0-9]{1,18}}")
    ResponseEntity<byte[]> proof(@PathVariable long index, PageContext at) {
        ProofFile proof = checkpoints.proof(index, readers.of(at.visitor())).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TEXT)
                .header(HttpHeaders.CACHE_CONTROL, at.visitor().isSignedIn() ? NEVER : ASK_AGAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"entry-%d%s\"".formatted(index, ProofFile.EXTENSION))
                .body(utf8(proof.encoded()));
    }

    private Published published() {
        return checkpoints.last().orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<byte[]> answer(String type, String caching, byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .body(body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
