package org.openiwg.typesetting.pdf;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.openiwg.typesetting.Purpose;

/** A page while it is made: what is drawn on it, and to which node of the structure each part of that belongs. */
public final class Sheet {

    private final TaggedPdf file;
    private final PDPage page;
    private final Purpose purpose;
    private final Content content = new Content();
    private final COSArray parents = new COSArray();
    private final Set<EmbeddedFont> fonts = new LinkedHashSet<>();
    private final Map<String, PDImageXObject> images = new LinkedHashMap<>();
    private final List<PDAnnotationLink> links = new ArrayList<>();

    Sheet(TaggedPdf file, PDPage page, Purpose purpose) {
        this.file = file;
        this.page = page;
        this.purpose = purpose;
    }

    /** Draws what nobody needs to hear: colours, rules, marks for the printer. */
    public void decorate(Consumer<Drawing> drawing) {
        content.op("/Artifact BMC").op("q");
        drawing.accept(new Drawing(content, purpose));
        content.op("Q").op("EMC");
    }

    /** Draws the picture that the element stands for. */
    public void picture(Element figure, Consumer<Drawing> drawing) {
        begin(figure);
        content.op("q");
        drawing.accept(new Drawing(content, purpose));
        content.op("Q").op("EMC");
    }

    /** Draws an image that the element stands for; for a press, in greys. */
    public void image(Element figure, BufferedImage image, Box place) {
        String name = "I" + images.size();
        images.put(name, file.image(image));
        begin(figure);
        content.op("q");
        content.add(place.width()).add(0).add(0).add(place.height());
        content.add(place.x()).add(place.y()).op("cm").op("/" + name + " Do");
        content.op("Q").op("EMC");
    }

    /**
     * Writes text.
     *
     * @param runs in the order of reading
     * @param elementAt the element that the text at an offset belongs to
     */
    public void text(List<Run> runs, IntFunction<Element> elementAt, Ink ink) {
        @Nullable Element open = null;
        for (Run run : runs) {
            EmbeddedFont font = file.font(run.face());
            fonts.add(font);
            @Nullable TextObject text = null;
            for (Cluster cluster : Cluster.of(run)) {
                Element owner = elementAt.apply(cluster.from());
                if (owner != open) {
                    end(text, open);
                    begin(owner);
                    content.op(ink.fill(purpose));
                    open = owner;
                    text = null;
                }
                if (text == null) {
                    text = new TextObject(content, font, run.size());
                }
                text.show(cluster);
            }
            if (text != null) {
                text.end();
            }
        }
        end(null, open);
    }

    private void end(@Nullable TextObject text, @Nullable Element open) {
        if (text != null) {
            text.end();
        }
        if (open != null) {
            content.op("EMC");
        }
    }

    private void begin(Element owner) {
        int number = parents.size();
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        owner.add(reference);
        parents.add(owner.node());
        content.op("/" + owner.type() + " <</MCID " + number + ">> BDC");
    }

    /**
     * Makes a place on the page lead somewhere. Printers' files have no links.
     *
     * @param element of type {@code Link}
     */
    public void link(Element element, Box place, String address, String description) {
        if (purpose == Purpose.READING) {
            links.add(file.link(this, element, place, address, description));
        }
    }

    PDPage page() {
        return page;
    }

    Content content() {
        return content;
    }

    COSArray parents() {
        return parents;
    }

    Set<EmbeddedFont> fonts() {
        return fonts;
    }

    Map<String, PDImageXObject> images() {
        return images;
    }

    List<PDAnnotationLink> links() {
        return links;
    }
}
