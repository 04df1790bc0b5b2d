package org.openiwg.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void datesAndNumbersAreWrittenAsInEachLanguage() {
        LocalDate day = LocalDate.of(2008, 3, 31);
        assertThat(Language.EN.date(day)).isEqualTo("31 March 2008");
        assertThat(Language.FR.date(day)).isEqualTo("31 mars 2008");
        assertThat(Language.FR.date(LocalDate.of(2009, 1, 1))).isEqualTo("1er janvier 2009");
        assertThat(Language.FR.date(LocalDate.of(2009, 1, 11))).isEqualTo("11 janvier 2009");
        assertThat(Language.EN.shortDate(day)).isEqualTo("31 Mar 2008");
        assertThat(Language.FR.month(YearMonth.of(2008, 8))).isEqualTo("août 2008");
        assertThat(Language.EN.number(1371)).isEqualTo("1,371");
        assertThat(Language.FR.number(1371)).isEqualTo("1\u00a0371");
    }

    @Test
    void messagesCountAndEscape() {
        assertThat(Messages.in(Language.EN).text("platform.days", 1)).isEqualTo("1 day");
        assertThat(Messages.in(Language.EN).text("platform.days", 1371)).isEqualTo("1,371 days");
        assertThat(Messages.in(Language.FR).text("platform.days", 0)).isEqualTo("0 jour");
        assertThat(Messages.in(Language.FR).text("platform.days", 1371)).isEqualTo("1\u00a0371 jours");
        assertThat(Messages.in(Language.EN).html("platform.error.as-of-unreadable.title", "<b a=\"'&"))
                .isEqualTo("“&lt;b a=&quot;&#39;&amp;” is not a day");
    }

    @Test
    void aKeyThatDoesNotExistIsABug() {
        assertThatThrownBy(() -> Messages.in(Language.EN).text("platform.nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
