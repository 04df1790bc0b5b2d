package org.openiwg.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProtectedTest {

    @Test
    void phonesAddressesAndMailsAreFoundInAnyScript() {
        assertThat(Protected.in("اتصل بالرقم 1-833-900-1010 أو https://www.example.org/a?b=1."))
                .extracting(Protected::text)
                .containsExactly("1-833-900-1010", "https://www.example.org/a?b=1");
        assertThat(Protected.in("Write to help@example.org, or call +33 1 23 45 67 89."))
                .extracting(Protected::text)
                .containsExactly("help@example.org", "+33 1 23 45 67 89");
        assertThat(Protected.in("www.example.org")).extracting(Protected::kind).containsExactly(Protected.Kind.ADDRESS);
    }

    @Test
    void yearsAmountsAndDatesAreNoPhones() {
        assertThat(Protected.in("In 2004, 17 departments spent 1,000,000 dollars by 2012-06-06."))
                .isEmpty();
        assertThat(Protected.in("Version 1.2.3 of 10.5 pages")).isEmpty();
    }

    @Test
    void eachLeadsSomewhere() {
        assertThat(Protected.in("1-833-900-1010").getFirst().link()).isEqualTo("tel:18339001010");
        assertThat(Protected.in("www.example.org").getFirst().link()).isEqualTo("https://www.example.org");
    }
}
