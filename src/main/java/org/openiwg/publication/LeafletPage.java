package org.openiwg.publication;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.openiwg.typesetting.Block;
import org.openiwg.typesetting.Leaflet;

/**
 * A leaflet as one page for the web: no script, nothing from elsewhere.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param fonts those of the reader's own device, best first
 * @param leading from one base line to the next, in ems
 */
public record LeafletPage(
        String language, String direction, String title, String fonts, String leading, List<Block> blocks) {

    private static final TemplateEngine PAGES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, LeafletPage.class.getClassLoader(), "org.openiwg");

    /** The whole page. */
    static String html(Leaflet leaflet) {
        StringOutput out = new StringOutput();
        PAGES.render("publication/page.jte", of(leaflet), out);
        return out.toString();
    }

    private static LeafletPage of(Leaflet leaflet) {
        boolean urdu = leaflet.language().locale().getLanguage().equals("ur");
        return new LeafletPage(
                leaflet.language().tag(),
                leaflet.language().isRightToLeft() ? "rtl" : "ltr",
                leaflet.title(),
                (urdu ? "'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', " : "") + "'Noto Sans', system-ui, sans-serif",
                urdu ? "2.1" : "1.6",
                leaflet.blocks());
    }
}
