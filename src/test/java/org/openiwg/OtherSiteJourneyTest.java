package org.openiwg;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A second site beside the one that all other tests share: a demonstration, with an OpenID provider and a virus scanner. */
abstract class OtherSiteJourneyTest extends JourneyTest {

    protected static final TestProvider PROVIDER = new TestProvider();

    protected static final FakeClamd SCANNER = scanner();

    private static FakeClamd scanner() {
        try {
            return new FakeClamd();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("openiwg.demo", () -> "true");
        properties.add("openiwg.clamd", SCANNER::setting);
        properties.add("openiwg.oidc.issuer", PROVIDER::issuer);
        properties.add("openiwg.oidc.client", () -> TestProvider.CLIENT);
        properties.add("openiwg.oidc.secret", () -> TestProvider.SECRET);
        properties.add("openiwg.oidc.name", () -> "Ministry <ID>");
    }
}
