package org.openiwg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExternalServerTest {

    @Test
    void aDatabaseElsewhereIsSpokenToByCheckedTlsUnlessItsAddressSaysOtherwise() {
        assertThat(ExternalServer.parsed("postgresql://db.example.org/openiwg?user=a")
                        .getSslMode())
                .isEqualTo("verify-full");
        assertThat(ExternalServer.parsed("postgresql://localhost,db.example.org/openiwg")
                        .getSslMode())
                .isEqualTo("verify-full");
        assertThat(ExternalServer.parsed("postgresql://db.example.org/openiwg?sslmode=require")
                        .getSslMode())
                .isEqualTo("require");
        assertThat(ExternalServer.parsed("postgresql://localhost:5432/openiwg").getSslMode())
                .isNull();
    }

    @Test
    void aCertificateTakesThePlaceOfAPassword() {
        var source = ExternalServer.parsed(
                "postgresql://db.example.org/openiwg?user=openiwg_app&sslcert=/etc/openiwg/app.crt&sslkey=/etc/openiwg/app.pk8");
        assertThat(source.getSslcert()).isEqualTo("/etc/openiwg/app.crt");
        assertThat(source.getSslKey()).isEqualTo("/etc/openiwg/app.pk8");
        assertThat(source.getPassword()).isNull();
    }

    @Test
    void anAddressThatCannotBeReadIsRefusedWithWhatIsWrong() {
        assertThatThrownBy(() -> ExternalServer.parsed("mysql://localhost/openiwg"))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("not of the form");
        assertThatThrownBy(() -> ExternalServer.parsed("postgresql://localhost/openiwg?sslmod=require"))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("\"sslmod\"");
    }

    @Test
    void theAddressOfAConnectionSaysNoMoreThanWhatWasGiven() {
        assertThat(ExternalServer.parsed("postgres://localhost:5433/openiwg?user=a")
                        .getURL())
                .isEqualTo("jdbc:postgresql://localhost:5433/openiwg");
        assertThat(ExternalServer.parsed("postgresql://a.example,b.example:6000/openiwg?sslmode=require")
                        .getURL())
                .isEqualTo("jdbc:postgresql://a.example:5432,b.example:6000/openiwg?sslmode=require");
    }
}
