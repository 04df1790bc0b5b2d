package org.openiwg.record;

import java.util.Optional;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.web.PageContext;

/**
 * A document of the register with the entry that files it.
 *
 * @param index that entry
 */
public record FiledEntry(long index, FiledDocument document) {

    private static final long KILOBYTE = 1_000;

    /** What an entry files, when it does. */
    public static Optional<FiledEntry> of(Entry entry) {
        return entry.statement() instanceof Statement.Filed(FiledDocument document)
                ? Optional.of(new FiledEntry(entry.index(), document))
                : Optional.empty();
    }

    /** The document as pages show it: its name, the way to it, its kind, size and hash. */
    public Fact shown(PageContext at) {
        Bilingual title = document.title();
        String name = title.isEmpty() ? document.name() : title.in(at.language().locale());
        return Fact.of(
                name,
                Cell.link(document.name(), "/record/files/" + index)
                        .withNote(kindAndSize(document.mediaType(), document.size(), at)),
                Cell.link(at.text("record.fact.entry", at.number(index)), at.link("/record/" + index))
                        .withNote("SHA-256 " + document.sha256()));
    }

    /** "PDF, 120 kB". */
    public static String kindAndSize(String mediaType, long size, PageContext at) {
        for (AcceptFile.Kind kind : AcceptFile.Kind.values()) {
            if (kind.mediaType.equals(mediaType)) {
                return at.text(
                        "record.media", at.text("record.media." + kind.endings().getFirst()), kilobytes(size));
            }
        }
        return at.text("record.media", mediaType, kilobytes(size));
    }

    private static long kilobytes(long size) {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
