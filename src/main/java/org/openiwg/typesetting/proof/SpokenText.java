package org.openiwg.typesetting.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a PDF as its structure tree gives them: what a screen reader says. */
final class SpokenText {

    /** Elements that are part of the paragraph they are in (ISO 32000-1, 14.8.4.4). */
    private static final Set<String> INLINE = Set.of(
            "Span",
            "Link",
            "Quote",
            "Note",
            "Reference",
            "BibEntry",
            "Code",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "NonStruct");

    /** Deeper than any structure that somebody meant. */
    private static final int DEEPEST = 200;

    private final PageReader pages;
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final Map<Long, List<Shown>> contents = new HashMap<>();
    private final List<SpokenParagraph> paragraphs = new ArrayList<>();
    private List<Shown> open = new ArrayList<>();
    private StringBuilder said = new StringBuilder();

    private SpokenText(PDDocument document, PageReader pages) {
        this.pages = pages;
        int number = 0;
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), ++number);
        }
        for (Shown one : pages.shown()) {
            contents.computeIfAbsent(key(one.page(), one.content()), none -> new ArrayList<>())
                    .add(one);
        }
    }

    private static long key(int page, int content) {
        return (long) page << 32 | (content & 0xFFFF_FFFFL);
    }

    /** In the order of the tree; none when the file has no tree. */
    static List<SpokenParagraph> of(PDDocument document, PageReader pages) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        SpokenText text = new SpokenText(document, pages);
        if (root != null) {
            text.walk(root, null, 0);
            text.close();
        }
        return text.paragraphs;
    }

    private void walk(PDStructureNode node, @Nullable PDPage page, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the structure tree is deeper than " + DEEPEST + " levels");
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> element(element, page, depth);
                case PDMarkedContentReference reference ->
                    content(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                case Integer content -> content(page, content);
                case null, default -> {
                    // What is neither has no text of its own: annotations and other objects.
                }
            }
        }
    }

    private void element(PDStructureElement element, @Nullable PDPage page, int depth) {
        boolean inline = INLINE.contains(element.getStandardStructureType());
        if (!inline) {
            close();
        }
        String actual = element.getActualText();
        if (actual != null) {
            said.append(actual);
        } else {
            walk(element, element.getPage() == null ? page : element.getPage(), depth + 1);
        }
        if (!inline) {
            close();
        }
    }

    private void content(@Nullable PDPage page, int number) {
        int on = page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
        String actual = pages.actualText(on, number);
        List<Shown> codes = contents.getOrDefault(key(on, number), List.of());
        if (actual != null) {
            said.append(actual);
            return;
        }
        for (Shown code : codes) {
            said.append(Objects.requireNonNullElse(code.text(), "\uFFFD"));
            open.add(code);
        }
    }

    private void close() {
        if (!said.isEmpty()) {
            paragraphs.add(new SpokenParagraph(said.toString(), open));
        }
        said = new StringBuilder();
        open = new ArrayList<>();
    }
}
