package org.openiwg.typesetting.lay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.Block;
import org.openiwg.typesetting.Words;
import org.openiwg.typesetting.pdf.Element;
import org.openiwg.typesetting.pdf.Ink;
import org.openiwg.typesetting.shape.Weight;

/** The blocks of one place in one language, shaped once and ready to be set in any size. */
final class Story {

    /** What stands between two blocks, in ems. */
    private static final double GAP = 0.55;

    private static final double GAP_ABOVE_HEADING = 1.1;
    private static final double GAP_IN_LIST = 0.3;

    /** How far the items of a list are indented, in ems. */
    private static final double INDENT = 1.3;

    private final LanguageTag language;
    private final List<Shaped> blocks;

    /** A block and its paragraphs. */
    private record Shaped(Block block, List<Paragraph> paragraphs) {}

    Story(List<Block> blocks, LanguageTag language) {
        this.language = language;
        this.blocks = blocks.stream().map(this::shape).toList();
    }

    private Shaped shape(Block block) {
        return new Shaped(
                block,
                switch (block) {
                    case Block.Heading heading -> List.of(paragraph(heading.words(), Weight.BOLD));
                    case Block.Prose prose -> List.of(paragraph(prose.words(), Weight.REGULAR));
                    case Block.Items items ->
                        items.items().stream()
                                .map(item -> paragraph(item, Weight.REGULAR))
                                .toList();
                    case Block.Callout callout ->
                        Stream.concat(
                                        Stream.of(paragraph(callout.heading(), Weight.BOLD)),
                                        callout.lines().stream().map(line -> paragraph(line, Weight.BOLD)))
                                .toList();
                    case Block.QrCode code -> List.of();
                    case Block.Picture picture -> List.of();
                });
    }

    private Paragraph paragraph(Words words, Weight weight) {
        return new Paragraph(words, language, weight);
    }

    /** By how many points the widest part that no line break divides stands out of a column; 0 when none does. */
    double standsOut(double size, double width) {
        double most = 0;
        for (Shaped shaped : blocks) {
            double em = shaped.block() instanceof Block.Heading(int level, Words _)
                    ? Style.body(language, size).heading(level).size()
                    : size;
            boolean indented = shaped.block() instanceof Block.Items || shaped.block() instanceof Block.Callout;
            double free = width - (indented ? 2 * INDENT * size : 0);
            for (Paragraph paragraph : shaped.paragraphs()) {
                most = Math.max(most, paragraph.widest() * em - free);
            }
        }
        return most;
    }

    /** How many characters a reader sees. */
    int length() {
        return blocks.stream()
                .flatMap(shaped -> shaped.paragraphs().stream())
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    /**
     * The parts for columns of that width.
     *
     * @param size points an em
     * @param section where their elements go, asked for when they are drawn
     */
    List<Part> parts(double size, double width, Supplier<Element> section, Ink heading) {
        Style style = Style.body(language, size);
        List<Part> parts = new ArrayList<>();
        for (Shaped shaped : blocks) {
            List<Paragraph> paragraphs = shaped.paragraphs();
            switch (shaped.block()) {
                case Block.Heading(int level, Words _) ->
                    parts.addAll(new TextParts(
                                    paragraphs.getFirst(), style.heading(level), 0, heading, GAP_ABOVE_HEADING * size)
                            .lines(width, () -> section.get().child("H" + level), true));
                case Block.Prose _ ->
                    parts.addAll(new TextParts(paragraphs.getFirst(), style, 0, Ink.BLACK, GAP * size)
                            .lines(width, () -> section.get().child("P"), false));
                case Block.Items _ -> parts.addAll(items(paragraphs, style, width, section));
                case Block.Callout _ -> parts.add(new Frame(paragraphs, style).part(width, section));
                case Block.QrCode code -> parts.add(new QrPart(code, language).part(section));
                case Block.Picture picture -> parts.add(new PicturePart(picture).part(width, section));
            }
        }
        return parts;
    }

    private List<Part> items(List<Paragraph> items, Style style, double width, Supplier<Element> section) {
        Once<Element> list = new Once<>(() -> section.get().child("L").numbering("Disc"));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Once<Element> item = new Once<>(() -> list.get().child("LI"));
            TextParts text = new TextParts(
                    items.get(i), style, INDENT * style.size(), Ink.BLACK, (i == 0 ? GAP : GAP_IN_LIST) * style.size());
            Once<Element> label = new Once<>(() -> item.get().child("Lbl"));
            List<Part> lines = text.lines(width, new Once<>(() -> item.get().child("LBody")), false);
            parts.add(withDot(lines.getFirst(), style, label));
            parts.addAll(lines.subList(1, lines.size()));
        }
        return parts;
    }

    private Part withDot(Part line, Style style, Supplier<Element> label) {
        Paragraph dot = new Paragraph(Words.of("•"), language, Weight.REGULAR);
        TextParts text = new TextParts(dot, style, 0, Ink.BLACK, 0);
        return new Part(line.height(), line.space(), line.keepsNext(), (column, top) -> {
            text.paint(dot.lines(style.size(), 0).getFirst(), column, top, text.owners(label));
            line.painter().paint(column, top);
        });
    }
}
