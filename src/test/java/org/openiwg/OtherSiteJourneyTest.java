package org.openiwg;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A second site beside the one that all other tests share: a demonstration, and with an OpenID provider. */
abstract class OtherSiteJourneyTest extends JourneyTest {

    protected static final TestProvider PROVIDER = new TestProvider();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("openiwg.demo", () -> "true");
        properties.add("openiwg.oidc.issuer", PROVIDER::issuer);
        properties.add("openiwg.oidc.client", () -> TestProvider.CLIENT);
        properties.add("openiwg.oidc.secret", () -> TestProvider.SECRET);
        properties.add("openiwg.oidc.name", () -> "Ministry <ID>");
    }
}
