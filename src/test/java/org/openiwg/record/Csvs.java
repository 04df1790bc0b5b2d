package org.openiwg.record;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Histories from texts. */
final class Csvs {

    private Csvs() {}

    static HistoryFiles acts(String acts) {
        return files(Map.of("acts.csv", acts));
    }

    static HistoryFiles files(Map<String, String> files) {
        return name -> {
            String text = files.get(name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }
}
