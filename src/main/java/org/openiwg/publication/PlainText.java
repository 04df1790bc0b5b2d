package org.openiwg.publication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiwg.typesetting.Block;
import org.openiwg.typesetting.Leaflet;
import org.openiwg.typesetting.Span;
import org.openiwg.typesetting.Words;
import org.openiwg.wording.Protected;

/** A leaflet as text without form: for e-mail, for text messages, for the gates. */
public final class PlainText {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private PlainText() {}

    /** Its paragraphs as they were written, in the order of reading. */
    public static List<String> paragraphs(Leaflet leaflet) {
        return leaflet.blocks().stream()
                .flatMap(PlainText::words)
                .map(Words::text)
                .toList();
    }

    /** What of it is the same in every language: phone numbers and addresses. */
    public static List<String> values(Leaflet leaflet) {
        return leaflet.blocks().stream()
                .flatMap(PlainText::words)
                .flatMap(words ->
                        words.spans().stream().map(span -> words.text().substring(span.from(), span.to())))
                .distinct()
                .toList();
    }

    /** The phone numbers and addresses in texts that are no leaflet of ours. */
    public static List<String> valuesIn(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Protected.in(paragraph).stream())
                .filter(one -> !one.link().isEmpty())
                .map(Protected::text)
                .distinct()
                .toList();
    }

    private static Stream<Words> words(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.words());
            case Block.Prose prose -> Stream.of(prose.words());
            case Block.Items items -> items.items().stream();
            case Block.Callout callout -> Stream.concat(Stream.of(callout.heading()), callout.lines().stream());
            case Block.QrCode code -> Stream.empty();
            case Block.Picture picture -> Stream.empty();
        };
    }

    /** All of it as a text file; list items begin with a hyphen, pictures are told. */
    static String file(Leaflet leaflet) {
        StringBuilder text = new StringBuilder();
        for (Block block : leaflet.blocks()) {
            text.append(text.isEmpty() ? "" : "\n");
            switch (block) {
                case Block.Items items ->
                    items.items()
                            .forEach(item -> text.append("- ")
                                    .append(isolated(item, leaflet))
                                    .append('\n'));
                case Block.QrCode code -> {
                    // What it says follows as words.
                }
                case Block.Picture picture ->
                    text.append('[').append(picture.alternative()).append("]\n");
                default ->
                    words(block)
                            .forEach(words ->
                                    text.append(isolated(words, leaflet)).append('\n'));
            }
        }
        return text.toString();
    }

    /** What fits a text message: the title and how to get help. */
    static String message(Leaflet leaflet) {
        return Stream.concat(
                        leaflet.cover().stream().limit(1).flatMap(PlainText::words),
                        leaflet.blocks().stream()
                                .filter(Block.Callout.class::isInstance)
                                .flatMap(PlainText::words))
                .map(words -> isolated(words, leaflet))
                .collect(Collectors.joining("\n"));
    }

    /** With isolates where the text runs from right to left; elsewhere they would only cost. */
    private static String isolated(Words words, Leaflet leaflet) {
        if (!leaflet.language().isRightToLeft()) {
            return words.text();
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Span span : words.spans()) {
            text.append(words.text(), done, span.from()).append(LEFT_TO_RIGHT_ISOLATE);
            text.append(words.text(), span.from(), span.to()).append(POP_ISOLATE);
            done = span.to();
        }
        return text.append(words.text(), done, words.text().length()).toString();
    }
}
