package org.openiwg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiwg.FormClient;

/** Runs {@code iwg serve} as a process of its own, stops it in every way, and starts it again. */
class ServeCrashTest {

    @TempDir
    private Path data;

    @TempDir
    private Path temporary;

    private record Served(Process process, String address) {

        String get(String path) throws IOException, InterruptedException {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(address + path)).build();
                return client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
            }
        }
    }

    @Test
    void stopsWithItsDatabaseAndKeepsEverythingHoweverItIsStopped() throws IOException, InterruptedException {
        Served first = serve();
        assertThat(first.get("/en/bodies/iwg-tip")).contains("Interdepartmental Working Group");
        assertThat(first.get("/en/bodies/demonstration")).contains("Demonstration working group (invented)");
        assertThat(first.get("/en/sign-in")).contains("Robin Demo", "Judith Demo", "Simon Demo", "Odile Demo");
        assertThat(first.get("/en/bodies/demonstration/consultations"))
                .contains("What should the action plan contain?");
        assertThat(first.get("/en/bodies/demonstration/meetings/meeting-next"))
                .contains("The draft action plan", "Room 4, Demonstration House");
        assertThat(first.get("/fr/bodies/demonstration/meetings/meeting-80"))
                .contains("Dire quand les nouveaux agents seront formés");
        everyRoleHasSomethingToDo(first);
        String checkpoint = first.get("/log/checkpoint");
        first.process.destroy();
        assertThat(first.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(databaseProcesses()).isEmpty();

        Served second = serve();
        assertThat(second.get("/log/checkpoint")).isEqualTo(checkpoint);
        second.process.destroyForcibly().waitFor();

        Served third = serve();
        assertThat(third.get("/log/checkpoint")).isEqualTo(checkpoint);
        third.process.destroy();
        assertThat(third.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(databaseProcesses()).isEmpty();
    }

    /** What the first page of each role in the demonstration shows on its first day. */
    private static void everyRoleHasSomethingToDo(Served site) {
        Map.of(
                        "Robin Demo",
                                List.of("Send the papers", "What do people ask at the counters?", "A letter received"),
                        "Judith Demo", List.of("The leaflet is printed in ten languages", "Publish the action plan"),
                        "Simon Demo", List.of("Meet every two months", "Send the papers"),
                        "Hana Demo", List.of("First draft of the action plan", "Next meeting of the working group"),
                        "Noor Demo", List.of("Shared with you", "Count the places in shelters"),
                        "Odile Demo", List.of("With oversight", "Write an action plan"),
                        "Alex Demo", List.of("People and posts", "Outbox"))
                .forEach((name, shown) -> {
                    FormClient client = new FormClient(site.address);
                    Matcher person = Pattern.compile("value=\"([0-9a-f-]{36})\">[^<]*" + name)
                            .matcher(client.get("/en/sign-in").body());
                    assertThat(person.find()).as(name).isTrue();
                    client.post("/en/sign-in/demo", "person", person.group(1));
                    assertThat(client.get("/en/my/day").body()).as(name).contains(shown);
                });
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Process process = start(taken.getLocalPort());
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(said)
                    .isEqualTo("iwg: port " + taken.getLocalPort()
                            + " is taken by another program; choose another with --port\n");
        }
        assertThat(data.resolve("passwords"))
                .as("made with the database, which was not needed")
                .doesNotExist();
    }

    @Test
    void aSecretFromAFileReachesTheDatabase() throws IOException, InterruptedException {
        Path secrets = Files.createDirectories(temporary.resolve("secrets"));
        Files.writeString(secrets.resolve("OPENIWG_DB_URL"), "mysql://from-a-file/openiwg\n");
        ProcessBuilder command = command(0);
        command.environment().put("OPENIWG_SECRETS", secrets.toString());
        Process process = command.start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said)
                .isEqualTo("iwg: The database's address is not of the form"
                        + " postgresql://HOST:PORT/NAME?user=USER&password=PASSWORD.\n");
    }

    @Test
    void saysInOneLineThatAnotherServerHasTheDataFolder() throws IOException, InterruptedException {
        Served first = serve("--empty");
        assertThat(first.get("/en/sign-in"))
                .as("an empty site is no demonstration")
                .doesNotContain("Robin Demo", "class=\"demonstration\"");
        assertThat(first.get("/en/bodies/demonstration")).contains("There is no page at this address");
        assertThat(first.get("/en/bodies/iwg-tip")).contains("There is no page at this address");
        Process second = start(0);
        String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said)
                .isEqualTo("iwg: The data folder %s is in use (server, process %d). Stop that one first, or choose"
                                .formatted(data, first.process.pid())
                        + " another folder with --data.\n");
        assertThat(first.get("/en")).contains("<html");
        first.process.destroy();
        assertThat(first.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(databaseProcesses()).isEmpty();
    }

    @Test
    void endsQuietlyWhenItIsStoppedAtAnyMomentOfItsStart() throws IOException, InterruptedException {
        for (int millis : new int[] {3_000, 300, 900, 1_800, 2_700}) {
            Process process = start(0);
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            // Not Process.destroy, which closes what it has to say.
            process.toHandle().destroy();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                    + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("(?m)^(ready|To sign in) .*\\R", "");
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said).as("stopped after " + millis + " ms").isEmpty();
            assertThat(databaseProcesses()).as("after " + millis + " ms").isEmpty();
        }
    }

    @Test
    void leavesNoScriptInTheFolderForTemporaryFilesEvenWhenItIsKilled() throws IOException, InterruptedException {
        Served served = serve("--empty");
        served.process.destroyForcibly().waitFor();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".sh"));
        }
        serve("--empty").process.destroy();
    }

    private Served serve(String... options) throws IOException {
        Process process = start(0, options);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("ready ")) {
                return new Served(process, line.substring("ready ".length()));
            }
        }
        throw new AssertionError("it ended before it was ready: "
                + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private Process start(int port, String... options) throws IOException {
        return command(port, options).start();
    }

    private ProcessBuilder command(int port, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath(),
                "org.openiwg.cli.Iwg",
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command);
    }

    /** What is shipped, without the tests, which bring a history of their own. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The processes that work in the data folder, as the system lists them. */
    private List<String> databaseProcesses() throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().chars().allMatch(Character::isDigit))
                    .map(ServeCrashTest::commandLine)
                    .filter(command -> command.contains(data.toString()) && command.contains("postgres"))
                    .toList();
        }
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline")).replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }
}
