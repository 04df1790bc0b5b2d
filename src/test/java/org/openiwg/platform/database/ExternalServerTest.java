package org.openiwg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

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
}
