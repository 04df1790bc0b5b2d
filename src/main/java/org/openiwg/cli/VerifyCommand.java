package org.openiwg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Verification;
import org.openiwg.record.VerifyRegister;
import org.openiwg.record.log.Checked;
import org.openiwg.record.log.JsonProof;
import org.openiwg.record.log.ProofFile;
import org.openiwg.record.log.ProvenEntry;
import org.openiwg.record.log.Verdict;
import org.openiwg.record.log.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks the whole register, or, offline, proofs that somebody took from it. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Check the whole register against its checkpoints and say what is wrong and where.",
            "With --proof, --inclusion or --consistency: check proofs, without register or network."
        })
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseMixin database;

    @Option(names = "--proof", paramLabel = "FILE", description = "A proof downloaded from a register.")
    private @Nullable Path proof;

    @Option(names = "--key", paramLabel = "KEY", description = "The register's public key, or a file that holds it.")
    private @Nullable String key;

    @Option(names = "--inclusion", arity = "1..*", paramLabel = "FILE", description = "Inclusion proofs in JSON.")
    private @Nullable List<Path> inclusion;

    @Option(names = "--consistency", arity = "1..*", paramLabel = "FILE", description = "Consistency proofs in JSON.")
    private @Nullable List<Path> consistency;

    /** In bytes: an entry is at most a few hundred thousand, its proof some thousand more. */
    private static final int LARGEST_PROOF = 4 << 20;

    @Override
    public Integer call() throws IOException, SQLException {
        if (proof == null && inclusion == null && consistency == null) {
            return register();
        }
        boolean good = true;
        if (proof != null) {
            good = proof(proof);
        }
        good &= all(inclusion, JsonProof::inclusion);
        good &= all(consistency, JsonProof::consistency);
        return good ? 0 : 1;
    }

    private boolean all(@Nullable List<Path> files, Function<Path, Verdict> check) {
        boolean good = true;
        for (Path file : files == null ? List.<Path>of() : files) {
            good &= said(file, check.apply(file));
        }
        return good;
    }

    private boolean said(Path file, Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        return switch (verdict) {
            case Verdict.Ok ok -> {
                out.println("ok " + file);
                yield true;
            }
            case Verdict.Bad(String reason) -> {
                out.println("bad " + file + ": " + reason);
                yield false;
            }
        };
    }

    private boolean proof(Path file) throws IOException {
        if (key == null) {
            throw new ParameterException(
                    spec.commandLine(), Messages.in(Iwg.language()).text("cli.verify.key-needed"));
        }
        Set<VerifierKey> keys = keys(key);
        if (!Files.isReadable(file)) {
            return said(file, new Verdict.Bad("there is no such file"));
        }
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST_PROOF + 1);
        }
        if (content.length > LARGEST_PROOF) {
            return said(file, new Verdict.Bad("larger than any proof"));
        }
        if (!(ProofFile.parse(content) instanceof Checked.Ok<ProofFile>(ProofFile parsed))) {
            return said(file, new Verdict.Bad(reason(ProofFile.parse(content))));
        }
        return switch (parsed.verify(keys)) {
            case Checked.Ok<ProvenEntry>(ProvenEntry proven) -> {
                said(file, new Verdict.Ok());
                spec.commandLine()
                        .getOut()
                        .println(Messages.in(Iwg.language())
                                .text(
                                        "cli.verify.proven",
                                        proven.index(),
                                        proven.checkpoint().origin(),
                                        proven.checkpoint().size()));
                spec.commandLine()
                        .getOut()
                        .println(new String(proven.content(), java.nio.charset.StandardCharsets.UTF_8));
                yield true;
            }
            case Checked.Bad<ProvenEntry>(String reason) -> said(file, new Verdict.Bad(reason));
        };
    }

    private static String reason(Checked<?> checked) {
        return checked instanceof Checked.Bad<?>(String reason) ? reason : "";
    }

    /** The keys in a text, a line each, or in the file of that name. */
    private Set<VerifierKey> keys(String given) throws IOException {
        String text = VerifierKey.parse(given.strip()) instanceof Checked.Ok<VerifierKey> || !isFile(given)
                ? given
                : Files.readString(Path.of(given));
        Set<VerifierKey> keys = new HashSet<>();
        for (String line : text.strip().lines().toList()) {
            switch (VerifierKey.parse(line.strip())) {
                case Checked.Ok<VerifierKey>(VerifierKey one) -> keys.add(one);
                case Checked.Bad<VerifierKey>(String reason) ->
                    throw new ParameterException(
                            spec.commandLine(), Messages.in(Iwg.language()).text("cli.verify.bad-key", reason));
            }
        }
        return keys;
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (java.nio.file.InvalidPathException notAPath) {
            return false;
        }
    }

    private int register() throws SQLException {
        Messages messages = Messages.in(Iwg.language());
        PrintWriter out = spec.commandLine().getOut();
        Verification verification;
        try (Database open = database.openExisting()) {
            verification = VerifyRegister.run(open);
        }
        verification.flaws().forEach(flaw -> out.println("bad " + flaw));
        out.println(messages.text(
                verification.holds() ? "cli.verify.holds" : "cli.verify.does-not-hold",
                verification.size(),
                verification.root().base64(),
                verification.checkpoints(),
                verification.covered(),
                verification.erased(),
                verification.flaws().size()));
        return verification.holds() ? 0 : 1;
    }
}
