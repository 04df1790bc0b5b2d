package org.openiwg;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openiwg.publication.Editions;
import org.openiwg.publication.ExampleLeaflet;
import org.openiwg.publication.LeafletSource;
import org.springframework.stereotype.Component;

/** The example leaflet in a few of its languages: the running site of the tests has issued two editions of it. */
@Component
class IssuedExample {

    private static final Set<String> LANGUAGES = Set.of("ar", "fr", "ur");

    IssuedExample(Editions editions) {
        if (editions.of(ExampleLeaflet.SLUG).isEmpty()) {
            editions.issue(ExampleLeaflet.SLUG, few(ExampleLeaflet.source()));
            editions.issue(ExampleLeaflet.SLUG, few(ExampleLeaflet.source()));
        }
    }

    private static LeafletSource few(LeafletSource all) {
        Map<String, Map<String, String>> translations = new TreeMap<>(all.translations());
        translations.keySet().retainAll(LANGUAGES);
        return new LeafletSource(
                all.name(), all.edition(), all.date(), all.language(), all.segments(), translations, all.pictures());
    }
}
