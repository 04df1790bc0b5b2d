package org.openiwg.site;

import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about the site itself. */
@PublicPages
class SitePages {

    @GetMapping({"", "/"})
    HomePage home() {
        return new HomePage();
    }

    @GetMapping("/about")
    AboutPage about() {
        return new AboutPage();
    }

    @GetMapping("/design")
    DesignPage design(PageContext at) {
        return DesignPage.of(new DesignSample(at));
    }
}
