package org.openiwg;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A second site beside the one that all other tests share: a demonstration. */
abstract class OtherSiteJourneyTest extends JourneyTest {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("openiwg.demo", () -> "true");
    }
}
