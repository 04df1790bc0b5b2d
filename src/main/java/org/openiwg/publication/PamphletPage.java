package org.openiwg.publication;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.Stream;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * An edition of a pamphlet: the languages it is in and the files of each.
 *
 * @param edition which it is and of when
 * @param newer where the newest is, when this is not it; else empty
 */
record PamphletPage(String name, String edition, String newer, List<Tongue> languages, List<Issue> editions)
        implements Page {

    /** A language: under its own name, and in that of the page. */
    record Tongue(String tag, String direction, String ownName, String name, String link, List<File> files) {}

    /** A file to take away. */
    record File(String name, String link) {}

    /** An edition of the pamphlet. */
    record Issue(String text, String link, boolean current) {}

    static PamphletPage of(Edition edition, List<Issued> all, PageContext at) {
        String place = "/publications/" + edition.pamphlet();
        boolean newest = all.getFirst().number() == edition.number();
        return new PamphletPage(
                edition.source().name(),
                said(new Issued(edition.number(), edition.issued()), at),
                newest ? "" : at.link(place),
                edition.languages().stream()
                        .map(language -> tongue(edition, language, at))
                        .toList(),
                all.stream()
                        .map(one -> new Issue(
                                said(one, at),
                                at.link(place + "/editions/" + one.number()),
                                one.number() == edition.number()))
                        .toList());
    }

    private static String said(Issued edition, PageContext at) {
        return at.text("publication.edition-of", edition.number(), edition.day());
    }

    private static Tongue tongue(Edition edition, LanguageTag language, PageContext at) {
        String folder = LeafletAddress.folder(edition, language.tag());
        return new Tongue(
                language.tag(),
                language.direction(),
                language.ownName(),
                language.locale()
                        .getDisplayName(ULocale.forLanguageTag(at.language().code())),
                folder + "/" + Rendition.HTML.file(),
                Stream.of(Rendition.values())
                        .filter(rendition -> rendition != Rendition.HTML)
                        .map(rendition -> new File(
                                at.text("publication.file." + rendition.name()), folder + "/" + rendition.file()))
                        .toList());
    }
}
