package org.openiwg.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.openiwg.typesetting.Certificate;
import org.openiwg.typesetting.Expected;
import org.openiwg.typesetting.Format;
import org.openiwg.typesetting.Gate;
import org.openiwg.typesetting.Leaflet;
import org.openiwg.typesetting.Prove;
import org.openiwg.typesetting.Purpose;
import org.openiwg.typesetting.Typeset;

/** Makes files of a leaflet and leads each of them through its gates. */
public final class MakeRenditions {

    private final LeafletSource source;
    private final Set<Gate> gates;

    /**
     * Of that source.
     *
     * @param withVeraPdf whether veraPDF is asked too, which takes most of the time
     */
    public MakeRenditions(LeafletSource source, boolean withVeraPdf) {
        this.source = source;
        this.gates = EnumSet.allOf(Gate.class);
        if (!withVeraPdf) {
            gates.remove(Gate.ACCESSIBLE);
        }
    }

    /**
     * One file.
     *
     * @throws org.openiwg.typesetting.TextDoesNotFit when a text is too long for its place
     * @throws org.openiwg.typesetting.FontMissing when no font has one of its characters
     */
    public Made make(Rendition rendition, String language) {
        Leaflet leaflet = ComposeLeaflet.in(source, language);
        return switch (rendition) {
            case HTML -> Made.unset(rendition.file(), bytes(LeafletPage.html(leaflet)));
            case TEXT -> Made.unset(rendition.file(), bytes(PlainText.file(leaflet)));
            case SMS -> Made.unset(rendition.file(), bytes(PlainText.message(leaflet)));
            default ->
                set(rendition.file(), List.of(leaflet), rendition.format().orElseThrow());
        };
    }

    /** One file with several languages, a column for each. */
    public Made sideBySide(List<String> languages, Format.SideBySide format) {
        return set(
                "side-by-side-" + String.join("-", languages) + "-"
                        + format.paper().name().toLowerCase(Locale.ROOT) + ".pdf",
                languages.stream()
                        .map(language -> ComposeLeaflet.in(source, language))
                        .toList(),
                format);
    }

    private Made set(String file, List<Leaflet> leaflets, Format format) {
        Typeset typeset = Typeset.of(
                leaflets,
                format,
                source.edition(),
                source.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        Purpose purpose = format instanceof Format.TriFold fold ? fold.purpose() : Purpose.READING;
        List<String> paragraphs = new ArrayList<>();
        Set<String> values = new TreeSet<>();
        for (Leaflet leaflet : leaflets) {
            paragraphs.addAll(PlainText.paragraphs(leaflet));
            values.addAll(PlainText.values(leaflet));
        }
        Set<Gate> led = EnumSet.copyOf(Prove.gates(purpose));
        led.retainAll(gates);
        try {
            Certificate certificate =
                    Prove.of(typeset.file(), new Expected(paragraphs, List.copyOf(values), purpose), led);
            return new Made(file, typeset.file(), typeset.size(), certificate);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
