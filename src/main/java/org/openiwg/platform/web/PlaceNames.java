package org.openiwg.platform.web;

import org.openiwg.platform.text.Language;

/** What the places are called in which somebody holds a post. */
public interface PlaceNames {

    /** Nothing is known of any place: each is called by its slug. */
    PlaceNames NONE = new PlaceNames() {
        @Override
        public String body(String slug, Language language) {
            return slug;
        }

        @Override
        public String institution(String slug, Language language) {
            return slug;
        }
    };

    String body(String slug, Language language);

    String institution(String slug, Language language);
}
