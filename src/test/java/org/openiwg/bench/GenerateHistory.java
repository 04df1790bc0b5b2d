package org.openiwg.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes a history of one body: {@code ACTS} acts in {@code OBLIGATIONS} obligations, each opened, extended, promised and
 * reminded of again and again, half of them done in the end. Arguments: folder, acts, obligations.
 */
final class GenerateHistory {

    private static final LocalDate BEGIN = LocalDate.of(1980, 1, 1);
    private static final int DAYS = 16_000;

    private GenerateHistory() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    static void write(Path folder, int acts, int obligations) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(42);
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(folder.resolve("acts.csv"), StandardCharsets.UTF_8))) {
            out.print("date,act,body,subject,about,by,to,due,title_en,title_fr,source_title,source_url\n");
            out.print("1979,body.formed,bench,,,,,,A body to measure,Un organisme pour mesurer,,\n");
            int written = 1;
            for (int o = 0; o < obligations; o++) {
                row(out, BEGIN.plusDays(o % 365), "mandate.given", "duty-" + o, "", "", "");
                written++;
            }
            int reminder = 0;
            while (written < acts - obligations / 2) {
                int o = random.nextInt(obligations);
                LocalDate day = BEGIN.plusDays(400 + (long) written * DAYS / acts);
                if (random.nextInt(50) == 0 && reminder < obligations * 2) {
                    String thing = "letter-" + reminder++;
                    row(out, day, "context.noted", thing, "mandate/duty-" + o, "member-" + o % 40, "");
                } else {
                    row(
                            out,
                            day,
                            "mandate.amended",
                            "duty-" + o,
                            "",
                            "",
                            day.plusDays(300 + o % 90).toString());
                }
                written++;
            }
            for (int o = 0; written < acts; o += 2, written++) {
                row(out, BEGIN.plusDays(400 + DAYS), "mandate.fulfilled", "duty-" + o, "", "", "");
            }
        }
    }

    private static void row(
            PrintWriter out, LocalDate day, String act, String subject, String about, String by, String due) {
        out.print(day + "," + act + ",bench," + subject + "," + about + "," + by + ",," + due + ",What happened to "
                + subject + ",Ce qui est arrivé à " + subject + ",A source,https://example.org/" + subject + "\n");
    }
}
