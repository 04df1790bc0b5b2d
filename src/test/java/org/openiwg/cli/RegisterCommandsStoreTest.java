package org.openiwg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.database.DatabaseSettings;
import org.openiwg.platform.database.DatabaseUse;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.Audience;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.Visibility;
import picocli.CommandLine;

class RegisterCommandsStoreTest {

    @TempDir
    Path folder;

    private record Answer(int status, String out, String err) {}

    private static Answer iwg(Object... args) {
        System.setProperty("ot.epg.working-dir", TestDatabase.PROGRAMS);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Iwg.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = line.execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Answer(status, out.toString(), err.toString());
    }

    @Test
    void a_history_goes_in_comes_out_and_is_proven() throws Exception {
        Path data = folder.resolve("data");
        assertThat(iwg("verify", "--data", data).err()).contains("There is no register in " + data);
        assertThat(iwg("import", "examples/quickstart", "--dry-run", "--data", data)
                        .out())
                .contains("Would add 20 acts and 1 service standard; 0 acts are there already");
        assertThat(iwg("import", "examples/quickstart", "--data", data).out()).contains("Added 20 acts");
        assertThat(iwg("import", "examples/quickstart", "--data", data).out())
                .contains("Added 0 acts and 0 service standards; 20 acts were there already");
        assertThat(iwg("verify", "--data", data)).satisfies(answer -> {
            assertThat(answer.status()).isZero();
            assertThat(answer.out()).startsWith("The register holds: 21 entries");
        });

        Path export = folder.resolve("export");
        assertThat(iwg("export", export, "--data", data).status()).isZero();
        assertThat(account(export)).isEqualTo(account(Path.of("examples/quickstart")));
        assertThat(iwg("export", Path.of("examples"), "--data", data).status()).isEqualTo(2);

        assertThat(iwg("erase", 20, "--reason", "test", "--data", data).status())
                .isIn(0, 2);
        assertThat(iwg("erase", 999, "--reason", "test", "--data", data).status())
                .isEqualTo(2);
        assertThat(iwg("administrator-link", "--data", data, "--site", "https://iwg.example.org")
                        .out())
                .matches("(?s).*https://iwg\\.example\\.org/en/sign-in/link/[A-Za-z0-9_-]{43}\\s*");
        assertThat(iwg("rotate-key", "--data", data).status()).isZero();
        assertThat(iwg("rotate-key", "--finish", "--data", data).status()).isZero();
        assertThat(iwg("verify", "--data", data).status()).isZero();
        proofsAreCheckedOffline(data);
    }

    private static String account(Path history) throws Exception {
        String body = Files.readAllLines(history.resolve("acts.csv")).stream()
                .filter(line -> line.contains("body.formed"))
                .map(line -> line.split(",", 4)[2])
                .findFirst()
                .orElseThrow();
        Answer answer =
                iwg("account", "--history", history, "--body", body, "--as-of", "2026-01-01", "--format", "json");
        assertThat(answer.status()).isZero();
        return answer.out();
    }

    private void proofsAreCheckedOffline(Path data) throws Exception {
        Path proof = folder.resolve("entry.tlog-proof");
        String key;
        try (Database database = Database.open(DatabaseSettings.embedded(data), DatabaseUse.COMMAND);
                KeepRegister kept = KeepRegister.open(database, "x", Clock.systemUTC())) {
            Files.writeString(
                    proof,
                    kept.checkpoints()
                            .proof(3, Visibility.of(Audience.PUBLIC))
                            .orElseThrow()
                            .encoded());
            key = kept.checkpoints().verifierKeys().getFirst().encoded();
        }
        Path keyFile = Files.writeString(folder.resolve("key"), key + "\n");
        assertThat(iwg("verify", "--proof", proof, "--key", key)).satisfies(answer -> {
            assertThat(answer.status()).isZero();
            assertThat(answer.out()).startsWith("ok " + proof).contains("\"type\":\"act\"");
        });
        assertThat(iwg("verify", "--proof", proof, "--key", keyFile).status()).isZero();
        assertThat(iwg("verify", "--proof", proof).status()).isEqualTo(2);
        assertThat(iwg("verify", "--proof", proof, "--key", "nonsense").status())
                .isEqualTo(2);
        assertThat(iwg("verify", "--proof", Path.of("/dev/zero"), "--key", key)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.out()).contains("larger than any proof");
        });
        String text = Files.readString(proof);
        Files.writeString(proof, text.replaceFirst("index 3", "index 4"));
        assertThat(iwg("verify", "--proof", proof, "--key", key)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.out()).startsWith("bad " + proof + ": ");
        });
    }

    @Test
    void a_read_only_register_is_neither_added_to_nor_erased_from() throws Exception {
        Path data = folder.resolve("data");
        assertThat(iwg("import", "examples/quickstart", "--data", data).status())
                .isZero();
        Files.writeString(data.resolve("checkpoint"), "torn");
        for (Answer answer : List.of(
                iwg("erase", 3, "--reason", "test", "--data", data),
                iwg("rotate-key", "--data", data),
                iwg("import", "examples/iwg-tip", "--data", data))) {
            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).contains("The last published checkpoint", "Restore the files", "Nothing is added");
        }
    }

    @Test
    void what_others_need_is_not_erased_and_the_reason_is_a_plain_sentence() {
        Path data = folder.resolve("data");
        assertThat(iwg("import", "examples/quickstart", "--data", data).status())
                .isZero();
        Answer answer = iwg("erase", 1, "--reason", "test", "--data", data);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err())
                .contains("Nothing was erased.", "\nin the register: ")
                .doesNotContain("acts.csv");
    }

    @Test
    void bad_rows_are_named_and_nothing_is_stored() throws Exception {
        Path data = folder.resolve("data");
        Path csv = Files.writeString(
                folder.resolve("acts.csv"), "date,act,body\n2004,body.formed,b\n2004-02-30,context.noted,b\n");
        Answer answer = iwg("import", csv, "--data", data);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("acts.csv:3: date: ");
        assertThat(iwg("import", folder.resolve("nowhere"), "--data", data).status())
                .isEqualTo(2);
    }

    @Test
    void proofs_in_json_are_checked_without_a_register() {
        Path good = Path.of("src/test/resources/proofs/inclusion/0-of-1/happy-path.json");
        Path bad = good.resolveSibling("wrong-leaf.json");
        Path missing = folder.resolve("missing.json");
        Answer answer = iwg("verify", "--inclusion", good, bad, missing);
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("ok "),
                        line -> assertThat(line).startsWith("bad "),
                        line -> assertThat(line).startsWith("bad "));
        assertThat(iwg("verify", "--inclusion", good).status()).isZero();
    }
}
