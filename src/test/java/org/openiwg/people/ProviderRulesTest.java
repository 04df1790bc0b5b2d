package org.openiwg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiwg.people.ProviderRules.Accepted;
import org.openiwg.people.ProviderRules.Refused;
import org.openiwg.platform.SettingRefused;
import org.springframework.mock.env.MockEnvironment;

class ProviderRulesTest {

    private static final UUID IDA = new UUID(1, 1);
    private static final UUID ZOE = new UUID(2, 2);
    private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");

    @Test
    void aLinkedAccountStandsForWhomItStoodForWhateverItsAddress() {
        assertThat(ProviderRules.whom(Optional.of(IDA), false, Optional.of(ZOE), true))
                .isEqualTo(new Accepted(IDA, false));
    }

    @Test
    void theFirstTimeAVerifiedAddressDecidesUnlessThatPersonHasAnotherAccount() {
        assertThat(ProviderRules.whom(Optional.empty(), true, Optional.of(IDA), false))
                .isEqualTo(new Accepted(IDA, true));
        assertThat(ProviderRules.whom(Optional.empty(), false, Optional.of(IDA), false))
                .isEqualTo(new Refused(ProviderRefusal.UNVERIFIED));
        assertThat(ProviderRules.whom(Optional.empty(), true, Optional.empty(), false))
                .isEqualTo(new Refused(ProviderRefusal.UNKNOWN));
        assertThat(ProviderRules.whom(Optional.empty(), true, Optional.of(IDA), true))
                .isEqualTo(new Refused(ProviderRefusal.OTHER_ACCOUNT));
    }

    @Test
    void aProofOfWhoOneIsHoldsForTenMinutesAndNoneHoldsNever() {
        assertThat(ProviderRules.isAnew(NOW.minusSeconds(600), NOW)).isTrue();
        assertThat(ProviderRules.isAnew(NOW.minusSeconds(661), NOW)).isFalse();
        assertThat(ProviderRules.isAnew(null, NOW)).isFalse();
    }

    private static MockEnvironment settings(String issuer, String secret) {
        return new MockEnvironment()
                .withProperty("openiwg.oidc.issuer", issuer)
                .withProperty("openiwg.oidc.client", "openiwg")
                .withProperty("openiwg.oidc.secret", secret)
                .withProperty("openiwg.oidc.name", "The ministry");
    }

    @Test
    void aProviderIsReachedSafelyAndDescribedWhollyOrTheSiteDoesNotStart() {
        assertThat(ProviderSettings.read(new MockEnvironment()).isEmpty()).isTrue();
        assertThat(ProviderSettings.read(settings("https://id.example.org", "x"))
                        .isEmpty())
                .isFalse();
        assertThat(ProviderSettings.read(settings("http://localhost:8081", "x")).isEmpty())
                .isFalse();
        for (String unsafe : new String[] {"http://id.example.org", "id.example.org", "ftp://localhost", "::"}) {
            assertThatThrownBy(() -> ProviderSettings.read(settings(unsafe, "x")))
                    .isInstanceOf(SettingRefused.class)
                    .hasMessageContaining("https://");
        }
        assertThatThrownBy(() -> ProviderSettings.read(settings("https://id.example.org", "")))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("OPENIWG_OIDC_SECRET");
    }
}
