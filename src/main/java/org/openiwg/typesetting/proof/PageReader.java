package org.openiwg.typesetting.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads what the pages of a PDF show, code by code, and to which marked content each belongs. */
final class PageReader extends PDFStreamEngine {

    private final List<Shown> shown = new ArrayList<>();
    private final Set<String> missingFonts = new TreeSet<>();

    /** What is said instead of a marked content, by page and number. */
    private final Map<Long, String> actualTexts = new TreeMap<>();

    private final Deque<Integer> open = new ArrayDeque<>();
    private int page;

    PageReader() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new DrawObject(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    void read(PDPage one) throws IOException {
        page++;
        open.clear();
        processPage(one);
    }

    /** In the order of the pages and of their content. */
    List<Shown> shown() {
        return shown;
    }

    Set<String> missingFonts() {
        return missingFonts;
    }

    @Nullable
    String actualText(int ofPage, int content) {
        return actualTexts.get(key(ofPage, content));
    }

    private static long key(int page, int content) {
        return (long) page << 32 | content;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int number = properties == null ? -1 : properties.getInt(COSName.MCID);
        int inside = open.isEmpty() ? -1 : open.peek();
        open.push(number >= 0 ? number : inside);
        if (properties != null && properties.getString(COSName.ACTUAL_TEXT) != null && number >= 0) {
            actualTexts.put(key(page, number), properties.getString(COSName.ACTUAL_TEXT));
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (!font.isEmbedded()) {
            missingFonts.add(String.valueOf(font.getName()));
        }
        double width = displacement.getX() * matrix.getScalingFactorX();
        shown.add(new Shown(
                page,
                open.isEmpty() ? -1 : open.peek(),
                font.toUnicode(code),
                glyph(font, code),
                String.valueOf(font.getName()),
                matrix.getTranslateX(),
                matrix.getTranslateY(),
                width,
                width > 0 && font.getWidth(code) > 0));
    }

    private static int glyph(PDFont font, int code) throws IOException {
        return switch (font) {
            case PDType0Font composite -> composite.codeToGID(code);
            case PDTrueTypeFont trueType -> trueType.codeToGID(code);
            case PDSimpleFont simple -> simple.isDamaged() ? 0 : -1;
            default -> -1;
        };
    }
}
