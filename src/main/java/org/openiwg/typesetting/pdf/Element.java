package org.openiwg.typesetting.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** A node of the structure tree (ISO 32000-1, 14.7.2): what readers hear, in the order in which the nodes were made. */
public final class Element {

    private final COSDictionary node = new COSDictionary();
    private final String type;

    private Element(COSDictionary parent, String type) {
        this.type = type;
        node.setItem(COSName.TYPE, name("StructElem"));
        node.setName(COSName.S, type);
        node.setItem(COSName.P, parent);
        add(parent, node);
    }

    static Element top(COSDictionary root) {
        return new Element(root, "Document");
    }

    /**
     * A new last child.
     *
     * @param type a standard structure type: {@code Sect}, {@code H1}, {@code P}, {@code L} ...
     */
    public Element child(String type) {
        return new Element(node, type);
    }

    /** The language of its text, where it is another than the document's. */
    public Element language(String tag) {
        node.setString(COSName.LANG, tag);
        return this;
    }

    /** What is said in place of a picture. */
    public Element alternative(String text) {
        node.setString(name("Alt"), text);
        return this;
    }

    /** Where a picture stands on its page, in points. */
    public Element box(Box box) {
        COSArray corners = new COSArray();
        for (double one : new double[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()}) {
            corners.add(new COSFloat((float) one));
        }
        COSDictionary layout = new COSDictionary();
        layout.setName("O", "Layout");
        layout.setItem(name("BBox"), corners);
        node.setItem(name("A"), layout);
        return this;
    }

    /** How the items of a list are marked: {@code Disc} or {@code None}. */
    public Element numbering(String kind) {
        COSDictionary list = new COSDictionary();
        list.setName("O", "List");
        list.setName("ListNumbering", kind);
        node.setItem(name("A"), list);
        return this;
    }

    String type() {
        return type;
    }

    COSDictionary node() {
        return node;
    }

    void add(COSBase kid) {
        add(node, kid);
    }

    private static void add(COSDictionary parent, COSBase kid) {
        COSArray kids = (COSArray) parent.getDictionaryObject(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            parent.setItem(COSName.K, kids);
        }
        kids.add(kid);
    }

    private static COSName name(String text) {
        return COSName.getPDFName(text);
    }
}
