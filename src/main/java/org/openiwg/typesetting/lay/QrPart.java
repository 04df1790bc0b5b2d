package org.openiwg.typesetting.lay;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.Block;
import org.openiwg.typesetting.pdf.Box;
import org.openiwg.typesetting.pdf.Element;
import org.openiwg.typesetting.pdf.Ink;

/** A QR code (ISO/IEC 18004) as vectors, with the quiet zone that cameras need. */
record QrPart(Block.QrCode code, LanguageTag language) {

    private static final double SIDE = 26 * Formats.MM;

    /** On each side, in modules. */
    private static final int QUIET = 4;

    private static final double SPACE = 8;

    Part part(Supplier<Element> section) {
        ByteMatrix modules = modules();
        return new Part(SIDE, SPACE, false, (column, top) -> {
            Box room = column.box();
            double x = language.isRightToLeft() ? room.right() - SIDE : room.x();
            Box square = new Box(x, top - SIDE, SIDE, SIDE);
            Element figure = section.get()
                    .child("Figure")
                    .alternative(code.alternative())
                    .box(square);
            column.sheet().picture(figure, drawing -> {
                drawing.fill(square, Ink.WHITE);
                drawing.fill(dark(modules, square), Ink.BLACK);
            });
        });
    }

    private ByteMatrix modules() {
        try {
            return Encoder.encode(code.address(), ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("“" + code.address() + "” is too long for a QR code", tooLong);
        }
    }

    /** The dark modules, those that touch in a row as one. */
    private static List<Box> dark(ByteMatrix modules, Box square) {
        double module = square.width() / (modules.getWidth() + 2 * QUIET);
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0; from < modules.getWidth(); from++) {
                int to = from;
                while (to < modules.getWidth() && modules.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    boxes.add(new Box(
                            square.x() + (from + QUIET) * module,
                            square.top() - (row + 1 + QUIET) * module,
                            (to - from) * module,
                            module));
                    from = to;
                }
            }
        }
        return boxes;
    }
}
