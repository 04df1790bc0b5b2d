package org.openiwg.publication;

import java.nio.charset.StandardCharsets;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicData;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The leaflets themselves, in every language: as pages and as files. */
@PublicData
class LeafletFiles {

    private final Editions editions;

    LeafletFiles(Editions editions) {
        this.editions = editions;
    }

    /** The newest edition that has the language. */
    @GetMapping("/publications/{pamphlet}/{language}")
    Document newest(@PathVariable String pamphlet, @PathVariable String language) {
        return editions.newest(pamphlet, language)
                .map(edition -> page(edition, language))
                .orElseThrow(Problem::notFound);
    }

    @GetMapping("/publications/{pamphlet}/editions/{number}/{language}/{file}")
    Document file(
            @PathVariable String pamphlet,
            @PathVariable int number,
            @PathVariable String language,
            @PathVariable String file) {
        Edition edition = editions.edition(pamphlet, number)
                .filter(one -> one.source().languages().contains(language))
                .orElseThrow(Problem::notFound);
        if (file.equals(Rendition.HTML.file())) {
            return page(edition, language);
        }
        if (file.equals(LeafletFont.STYLE)) {
            return Document.shown(
                    "text/css;charset=UTF-8", LeafletFont.style(language).getBytes(StandardCharsets.UTF_8));
        }
        if (file.equals(LeafletFont.FONT)) {
            return Document.shown("font/ttf", LeafletFont.of(edition, language).orElseThrow(Problem::notFound));
        }
        byte[] body = editions.file(edition, language, file).orElseThrow(Problem::notFound);
        return file.endsWith(".pdf")
                ? Document.saved("application/pdf", body, pamphlet + "-" + number + "-" + language + "-" + file)
                : Document.shown(file.endsWith(".json") ? "application/json" : "text/plain;charset=UTF-8", body);
    }

    private Document page(Edition edition, String language) {
        int newest = editions.of(edition.pamphlet()).getFirst().number();
        return Document.shown(
                "text/html;charset=UTF-8",
                LeafletPage.onSite(edition, language, newest).getBytes(StandardCharsets.UTF_8));
    }
}
