package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.platform.text.Language;

class ImportStoreTest {

    private static final String BEGINNING =
            "date,act,body,subject,due\n2004,body.formed,b,,\n2004,mandate.given,b,plan,2005\n";

    @TempDir
    Path folder;

    private TestDatabase test;
    private Register register;
    private ImportHistory importing;

    @BeforeEach
    void open() {
        test = TestDatabase.create();
        register = KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC())
                .register();
        importing = new ImportHistory(register);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static String faults(ImportHistory.Outcome outcome) {
        return ((ImportHistory.Outcome.Faulty) outcome)
                .faults().first().stream()
                        .map(fault -> fault.text(Language.EN))
                        .toList()
                        .toString();
    }

    private static int added(ImportHistory.Outcome outcome) {
        return ((ImportHistory.Outcome.Sound) outcome).added().acts().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/iwg-tip", "examples/quickstart"})
    void an_example_comes_out_as_it_went_in_and_goes_in_only_once(String example) {
        HistoryFiles files = HistoryFiles.in(Path.of(example));
        History read = ((Reading.Sound) HistoryReader.read(files)).history();
        assertThat(added(importing.preview(files))).isEqualTo(read.acts().size());
        assertThat(register.snapshot().size()).isZero();
        assertThat(added(importing.run(files, "a"))).isEqualTo(read.acts().size());
        assertThat(register.snapshot().history()).isEqualTo(read);
        HistoryFolder.write(folder, register.snapshot().history());
        assertThat(HistoryReader.read(HistoryFiles.in(folder))).isEqualTo(new Reading.Sound(read, 0));
        assertThat(importing.run(HistoryFiles.in(folder), "a"))
                .isEqualTo(new ImportHistory.Outcome.Sound(
                        new History(List.of(), List.of()), read.acts().size()));
        assertThat(register.snapshot().acts()).hasSameSizeAs(read.acts());
    }

    @Test
    void a_row_that_stands_there_twice_is_recorded_twice_and_never_a_third_time() {
        String noted = "2006,context.noted,b,,\n";
        importing.run(Csvs.acts(BEGINNING + noted), "a");
        assertThat(added(importing.run(Csvs.acts(BEGINNING + noted + noted), "a")))
                .isEqualTo(1);
        assertThat(added(importing.run(Csvs.acts(BEGINNING + noted + noted), "a")))
                .isZero();
        assertThat(added(importing.run(Csvs.acts(BEGINNING + noted), "a"))).isZero();
        assertThat(register.snapshot().size()).isEqualTo(4);
    }

    @Test
    void one_bad_row_keeps_everything_out() {
        ImportHistory.Outcome outcome = importing.run(Csvs.acts(BEGINNING + "2004-02-30,context.noted,b,,\n"), "a");
        assertThat(faults(outcome)).contains("acts.csv:4: date: ");
        assertThat(register.snapshot().size()).isZero();
    }

    @Test
    void what_contradicts_the_register_is_refused() {
        importing.run(Csvs.acts(BEGINNING), "a");
        ImportHistory.Outcome again =
                importing.run(Csvs.acts("date,act,body,subject,due\n2006,mandate.given,b,plan,2007\n"), "a");
        assertThat(faults(again)).contains("acts.csv:2: subject: ").contains("mandate/plan");
        importing.run(Csvs.files(Map.of("acts.csv", BEGINNING, "standards.csv", "kind,days\nreminder,30\n")), "a");
        assertThat(register.snapshot().standards())
                .containsExactly(new Standard(StandardKind.REMINDER, 30, Standard.Unit.CALENDAR));
        ImportHistory.Outcome other = importing.run(
                Csvs.files(Map.of("acts.csv", BEGINNING, "standards.csv", "kind,days\nreminder,31\n")), "a");
        assertThat(faults(other)).contains("standards.csv:2: days: ");
        assertThat(register.snapshot().size()).isEqualTo(3);
    }

    @Test
    void what_goes_on_from_the_register_is_taken() {
        importing.run(Csvs.acts(BEGINNING), "a");
        assertThat(added(importing.run(Csvs.acts("date,act,body,subject\n2006,mandate.fulfilled,b,plan\n"), "a")))
                .isEqualTo(1);
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_shielded_and_come_back_as_they_were() throws IOException {
        List<Act> acts = List.of(
                TestActs.noted("b", "=HYPERLINK(\"x\")"),
                TestActs.noted("b", "+1"),
                TestActs.noted("b", "-1"),
                TestActs.noted("b", "@x"),
                TestActs.noted("b", "\tx"),
                TestActs.noted("b", "\rx"),
                TestActs.noted("b", "'=1"),
                TestActs.noted("b", "''"),
                TestActs.noted("b", "'tis"));
        HistoryFolder.write(folder, new History(acts, List.of()));
        assertThat(Files.readString(folder.resolve("acts.csv")))
                .contains("\"'=HYPERLINK", ",'+1,", ",'-1,", ",'@x,", ",'\tx,", "\"'\rx\"", ",''=1,", ",'',", ",'tis,");
        History read = ((Reading.Sound) HistoryReader.read(HistoryFiles.in(folder))).history();
        assertThat(read.acts()).isEqualTo(acts);
    }

    @Test
    void an_export_does_not_mix_with_other_files() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(HistoryFolder.write(folder, new History(List.of(), List.of())))
                .isEqualTo(new HistoryFolder.Outcome.HoldsOtherFiles("notes.txt"));
        assertThat(folder.resolve("acts.csv")).doesNotExist();
    }

    @Test
    void a_zip_is_taken_like_the_folder_in_it() throws IOException {
        Path zip = folder.resolve("history.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("history/acts.csv"));
            out.write(BEGINNING.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(added(importing.run(HistoryFiles.at(zip), "a"))).isEqualTo(2);
    }
}
