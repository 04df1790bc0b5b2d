package org.openiwg.site;

import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about the site itself. */
@PublicPages
class SitePages {

    private final String contact;

    /** The contact is an e-mail address or a web address of those who run the site; empty when they gave none. */
    SitePages(@Value("${openiwg.contact:}") String contact) {
        this.contact = contact;
    }

    @GetMapping("/about")
    ProsePage about() {
        return ProsePage.of("site.about.", "why", "who", "history", "limits").with(contact);
    }

    @GetMapping("/how")
    ProsePage how() {
        return ProsePage.of("site.how.", "record", "dates", "owed", "deadline", "late", "findings", "day", "proof");
    }

    @GetMapping("/privacy")
    ProsePage privacy() {
        return ProsePage.of("site.privacy.", "reading", "work", "record").with(contact);
    }

    @GetMapping("/accessibility")
    ProsePage accessibility() {
        return ProsePage.of("site.accessibility.", "can", "tested", "limits").with(contact);
    }

    @GetMapping("/errors")
    ErrorsPage errors(PageContext at) {
        return ErrorsPage.in(at);
    }

    @GetMapping("/design")
    DesignPage design(PageContext at) {
        return DesignPage.of(new DesignSample(at));
    }
}
