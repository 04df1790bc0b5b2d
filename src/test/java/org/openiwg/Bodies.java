package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.openiwg.record.ImportHistory;
import org.openiwg.record.Register;

/** Bodies of tests, recorded as a history is imported. */
public final class Bodies {

    private Bodies() {}

    /** Records the rows of an {@code acts.csv} with its header; {@code BODY} in it stands for the slug. */
    public static void record(Register register, String slug, String acts) {
        byte[] csv = acts.replace("BODY", slug).getBytes(StandardCharsets.UTF_8);
        var outcome = new ImportHistory(register)
                .run(file -> file.equals("acts.csv") ? new ByteArrayInputStream(csv) : null, "a test");
        assertThat(outcome).isInstanceOf(ImportHistory.Outcome.Sound.class);
    }
}
