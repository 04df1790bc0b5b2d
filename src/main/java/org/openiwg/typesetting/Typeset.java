package org.openiwg.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.openiwg.typesetting.lay.FlowLayout;
import org.openiwg.typesetting.lay.TriFoldLayout;
import org.openiwg.typesetting.pdf.AboutFile;
import org.openiwg.typesetting.pdf.TaggedPdf;

/** A leaflet as a PDF. The same leaflet, format, edition and time give the same bytes. */
public final class Typeset {

    private final byte[] file;
    private final double size;

    private Typeset(byte[] file, double size) {
        this.file = file;
        this.size = size;
    }

    /**
     * Sets a leaflet; side by side, several.
     *
     * @param leaflets one, or one a language
     * @param edition which issue of the text it is
     * @param made when that was
     * @throws TextDoesNotFit when a text is too long for its place
     * @throws FontMissing when no font has one of its characters
     */
    public static Typeset of(List<Leaflet> leaflets, Format format, String edition, Instant made) {
        Leaflet first = leaflets.getFirst();
        Purpose purpose = format instanceof Format.TriFold fold ? fold.purpose() : Purpose.READING;
        TaggedPdf pdf = new TaggedPdf(purpose);
        double size = format instanceof Format.TriFold fold
                ? new TriFoldLayout(first, fold).draw(pdf)
                : FlowLayout.of(leaflets, format).draw(pdf);
        return new Typeset(pdf.finish(new AboutFile(first.title(), first.language(), edition, made)), size);
    }

    public byte[] file() {
        return file.clone();
    }

    /** Of its letters, in points. */
    public double size() {
        return size;
    }

    public void write(Path path) {
        try {
            Files.write(path, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
