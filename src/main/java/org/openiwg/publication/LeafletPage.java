package org.openiwg.publication;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.openiwg.platform.web.Assets;
import org.openiwg.typesetting.Block;
import org.openiwg.typesetting.Leaflet;

/**
 * A leaflet as one page for the web: no script, nothing from elsewhere.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param styles the addresses of its style sheets; none for one that stands alone
 * @param languages the others that it is in
 * @param newer where a newer edition of it is, on an old one; else empty
 */
public record LeafletPage(
        String language,
        String direction,
        String title,
        List<String> styles,
        List<Block> blocks,
        List<Other> languages,
        String newer) {

    private static final TemplateEngine PAGES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, LeafletPage.class.getClassLoader(), "org.openiwg");

    /** Another language of the leaflet, under its own name. */
    public record Other(String tag, String direction, String ownName, String link) {}

    /** A page that stands alone. */
    static String html(Leaflet leaflet) {
        return render(of(leaflet, List.of(), List.of(), ""));
    }

    /**
     * The page of an edition on the site, with the way to its other languages and to the newest edition.
     *
     * @param newest the number of that
     */
    static String onSite(Edition edition, String language, int newest) {
        boolean current = edition.number() == newest;
        List<Other> others = edition.languages().stream()
                .filter(tag -> !tag.tag().equals(language))
                .map(tag -> new Other(
                        tag.tag(),
                        tag.direction(),
                        tag.ownName(),
                        current
                                ? LeafletAddress.newest(edition.pamphlet(), tag.tag())
                                : LeafletAddress.folder(edition, tag.tag()) + "/" + Rendition.HTML.file()))
                .toList();
        String newer = current ? "" : LeafletAddress.newest(edition.pamphlet(), language);
        List<String> styles = LeafletFont.isNeeded(language)
                ? List.of(Assets.LEAFLET, LeafletAddress.folder(edition, language) + "/" + LeafletFont.STYLE)
                : List.of(Assets.LEAFLET);
        return render(of(ComposeLeaflet.in(edition.source(), language), styles, others, newer));
    }

    private static LeafletPage of(Leaflet leaflet, List<String> styles, List<Other> languages, String newer) {
        return new LeafletPage(
                leaflet.language().tag(),
                leaflet.language().direction(),
                leaflet.title(),
                styles,
                leaflet.blocks(),
                languages,
                newer);
    }

    private static String render(LeafletPage page) {
        StringOutput out = new StringOutput();
        PAGES.render("publication/LeafletPage.jte", page, out);
        return out.toString();
    }
}
