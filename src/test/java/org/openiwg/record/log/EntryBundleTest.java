package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBundleTest {

    @Test
    void eachEntryFollowsItsLength() {
        byte[] bundle = EntryBundle.encode(List.of(hex("aabb"), hex(""), hex("cc")));
        assertThat(bundle).isEqualTo(hex("0002aabb00000001cc"));
        assertThat(Expect.ok(EntryBundle.decode(bundle))).containsExactly(hex("aabb"), hex(""), hex("cc"));
    }

    @Test
    void theLargestEntryFits() {
        byte[] largest = new byte[EntryBundle.LARGEST_ENTRY];
        byte[] bundle = EntryBundle.encode(List.of(largest));
        assertThat(bundle).startsWith(0xff, 0xff).hasSize(2 + largest.length);
        assertThat(Expect.ok(EntryBundle.decode(bundle))).containsExactly(largest);
        assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[EntryBundle.LARGEST_ENTRY + 1])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBundleThatEndsTooEarlyIsBad() {
        Expect.bad(EntryBundle.decode(hex("0002aa"))).isEqualTo("the bundle ends within entry 0");
        Expect.bad(EntryBundle.decode(hex("0001aa00"))).isEqualTo("the bundle ends within entry 1");
        Expect.bad(EntryBundle.decode(hex("ffff"))).isEqualTo("the bundle ends within entry 0");
    }

    @Test
    void aBundleHasAsManyEntriesAsATile() {
        assertThat(Expect.ok(EntryBundle.decode(EntryBundle.encode(Collections.nCopies(256, hex("01"))))))
                .hasSize(256);
        Expect.bad(EntryBundle.decode(EntryBundle.encode(Collections.nCopies(257, hex("01")))))
                .isEqualTo("the bundle has more than 256 entries");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
