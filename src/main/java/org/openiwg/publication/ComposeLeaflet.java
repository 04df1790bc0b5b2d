package org.openiwg.publication;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.Block;
import org.openiwg.typesetting.Leaflet;
import org.openiwg.typesetting.Span;
import org.openiwg.typesetting.Words;
import org.openiwg.wording.Protected;

/** Makes of the segments of a leaflet, in one language, the blocks that are set. */
public final class ComposeLeaflet {

    private final LeafletSource source;
    private final String language;

    private ComposeLeaflet(LeafletSource source, String language) {
        this.source = source;
        this.language = language;
    }

    /**
     * The leaflet in a language.
     *
     * @param language one of {@link LeafletSource#languages}
     */
    public static Leaflet in(LeafletSource source, String language) {
        ComposeLeaflet compose = new ComposeLeaflet(source, language);
        return new Leaflet(
                new LanguageTag(language),
                source.text(source.segments().getFirst(), language),
                compose.blocks(PanelName.COVER),
                compose.blocks(PanelName.INSIDE),
                compose.blocks(PanelName.FLAP),
                compose.blocks(PanelName.BACK));
    }

    /** A code for cameras is followed by what it says, for those who have none. */
    private List<Block> blocks(PanelName panel) {
        List<Block> blocks = new ArrayList<>();
        List<Segment> segments =
                source.segments().stream().filter(one -> one.panel() == panel).toList();
        for (int i = 0; i < segments.size(); ) {
            int to = endOfGroup(segments, i);
            Block block = block(segments.subList(i, to));
            blocks.add(block);
            if (block instanceof Block.QrCode code) {
                blocks.add(new Block.Prose(words(code.address())));
            }
            i = to;
        }
        return blocks;
    }

    /** List items stand together, and so do a call-out and its contacts. */
    private static int endOfGroup(List<Segment> segments, int from) {
        int to = from + 1;
        Segment.Kind first = segments.get(from).kind();
        while (to < segments.size()
                && switch (segments.get(to).kind()) {
                    case ITEM -> first == Segment.Kind.ITEM;
                    case PHONE, CONTACT -> first == Segment.Kind.CALLOUT;
                    default -> false;
                }) {
            to++;
        }
        return to;
    }

    private Block block(List<Segment> group) {
        Segment first = group.getFirst();
        return switch (first.kind()) {
            case HEADING -> new Block.Heading(first.equals(source.segments().getFirst()) ? 1 : 2, words(first));
            case PARAGRAPH, PHONE, CONTACT -> new Block.Prose(words(first));
            case ITEM -> new Block.Items(group.stream().map(this::words).toList());
            case CALLOUT ->
                new Block.Callout(
                        callout(first),
                        group.subList(1, group.size()).stream().map(this::words).toList());
            case QR -> {
                String address = first.value().replace("{language}", language);
                yield new Block.QrCode(address, text(first).isEmpty() ? address : text(first));
            }
            case PICTURE ->
                new Block.Picture(Objects.requireNonNull(source.pictures().get(first.id()), first.id()), text(first));
        };
    }

    /** A call-out without words of its own is headed by the name of its territory, which CLDR knows in every language. */
    private Words callout(Segment segment) {
        return text(segment).isEmpty()
                ? Words.of(new ULocale.Builder()
                        .setRegion(segment.value())
                        .build()
                        .getDisplayCountry(ULocale.forLanguageTag(language)))
                : words(segment);
    }

    private String text(Segment segment) {
        return source.text(segment, language);
    }

    private Words words(Segment segment) {
        return words(text(segment));
    }

    private static Words words(String text) {
        return new Words(
                text,
                Protected.in(text).stream()
                        .filter(one -> !one.link().isEmpty())
                        .map(one -> new Span(one.from(), one.to(), one.link()))
                        .toList());
    }
}
