package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;

/**
 * Whatever bytes a history holds, reading it ends with a sound history or with faults that name their lines. With
 * {@code JAZZER_FUZZ=1} in the environment Jazzer searches for bytes that break this; else it tries its seeds, and random
 * mutations of a good file follow.
 */
class HistoryReaderFuzzTest {

    @FuzzTest
    void noBytesBreakTheReading(byte[] bytes) {
        read(bytes, bytes);
    }

    @Test
    void noMutationOfAHistoryBreaksTheReading() throws IOException {
        byte[] good = Files.readAllBytes(Path.of("examples/quickstart/acts.csv"));
        byte[] standards = Files.readAllBytes(Path.of("examples/quickstart/standards.csv"));
        Random random = new Random(2012);
        for (int round = 0; round < 3_000; round++) {
            read(mutated(good, random), round % 10 == 0 ? mutated(standards, random) : standards);
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) ",\"\n\r-0'=".charAt(random.nextInt(8));
                case 2 -> System.arraycopy(good, 0, bytes, at, Math.min(9, bytes.length - at));
                default -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
            }
        }
        return bytes;
    }

    private static void read(byte[] acts, byte[] standards) {
        Reading reading =
                HistoryReader.read(name -> new ByteArrayInputStream(name.equals("acts.csv") ? acts : standards));
        if (reading instanceof Reading.Faulty faulty) {
            assertThat(faulty.first()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
            assertThat(faulty.total()).isGreaterThanOrEqualTo(faulty.first().size());
            assertThat(faulty.first())
                    .isSortedAccordingTo(Comparator.comparing(Fault::file).thenComparingLong(Fault::line));
            for (Fault fault : faulty.first()) {
                assertThat(fault.text(Language.FR)).doesNotContain("\n").matches("(acts|standards)\\.csv:\\d+: .+: .+");
            }
        }
    }
}
