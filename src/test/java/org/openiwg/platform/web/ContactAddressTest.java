package org.openiwg.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiwg.platform.SettingRefused;

class ContactAddressTest {

    @Test
    void oneAddressOrNoneIsASetting() {
        assertThat(new ContactAddress(" iwg.secretariat@example.org ").orNothing())
                .isEqualTo("iwg.secretariat@example.org");
        assertThat(new ContactAddress("").orNothing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secretariat", "a@b", "a@example.org,b@example.org", "a@example.org?subject=x", "a b@example.org"
            })
    void whatIsNoAddressEndsTheStart(String wrong) {
        assertThatThrownBy(() -> new ContactAddress(wrong))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("OPENIWG_CONTACT");
    }
}
