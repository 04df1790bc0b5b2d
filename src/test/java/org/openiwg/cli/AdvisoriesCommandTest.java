package org.openiwg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The libraries of the program against a database that answers as OSV does. */
class AdvisoriesCommandTest {

    private static final String BILL = """
            {"bomFormat":"CycloneDX","components":[
             {"name":"a","purl":"pkg:maven/org.example/a@1.0?type=jar"},
             {"name":"b","purl":"pkg:maven/org.example/b@2.0?type=jar"},
             {"name":"ours","purl":"pkg:generic/ours@1"}]}""";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private final HttpServer server = server();
    private String results = "{}";
    private Map<String, String> advisories = Map.of();

    private record Said(int status, String out, String err) {}

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new java.io.UncheckedIOException(noPort);
        }
    }

    @BeforeEach
    void serve() throws IOException {
        Files.writeString(folder.resolve("bill.json"), BILL);
        server.createContext("/v1/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String answer;
            if (path.equals("/v1/querybatch")) {
                JsonNode query = JsonMapper.shared().readTree(exchange.getRequestBody());
                query.get("queries")
                        .forEach(one -> asked.add(one.at("/package/purl").asString()));
                answer = results;
            } else {
                answer = advisories.getOrDefault(path.replace("/v1/vulns/", ""), "");
            }
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Said run(String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> command = new ArrayList<>(List.of(
                "advisories",
                "--bill",
                folder.resolve("bill.json").toString(),
                "--database",
                "http://localhost:" + server.getAddress().getPort()));
        command.addAll(List.of(more));
        int status = Iwg.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(command.toArray(String[]::new));
        return new Said(status, out.toString(), err.toString());
    }

    private static String advisory(String id, String severity, int daysAgo, String more) {
        return "{\"id\":\"%s\",\"published\":\"%s\",\"summary\":\"It\\nfalls over\",\"database_specific\":{\"severity\":\"%s\"}%s}"
                .formatted(id, Instant.now().minus(daysAgo, ChronoUnit.DAYS), severity, more);
    }

    private void known(Map<String, String> of) {
        advisories = of;
        results = "{\"results\":[{},{\"vulns\":[%s]}]}"
                .formatted(
                        of.keySet().stream().map("{\"id\":\"%s\"}"::formatted).collect(Collectors.joining(",")));
    }

    @Test
    void everyLibraryIsAskedAboutAndNothingKnownIsGood() {
        results = "{\"results\":[{},{}]}";
        Said said = run();
        assertThat(asked).containsExactly("pkg:maven/org.example/a@1.0", "pkg:maven/org.example/b@2.0");
        assertThat(said.status()).as(said.err()).isZero();
        assertThat(said.out()).contains("2 libraries, 0 advisories");
    }

    @Test
    void whatIsOlderThanItsTimeFailsAndWhatIsNotIsSaidAlone() {
        known(Map.of(
                "GHSA-critical", advisory("GHSA-critical", "CRITICAL", 3, ""),
                "GHSA-low", advisory("GHSA-low", "LOW", 80, "")));
        Said said = run();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("OVERDUE pkg:maven/org.example/b@2.0: GHSA-critical", "It falls over")
                .contains("in time pkg:maven/org.example/b@2.0: GHSA-low")
                .contains("2 libraries, 2 advisories, 1 older than the time given");

        known(Map.of(
                "GHSA-high", advisory("GHSA-high", "HIGH", 6, ""),
                "GHSA-withdrawn",
                        advisory("GHSA-withdrawn", "CRITICAL", 300, ",\"withdrawn\":\"2026-01-01T00:00:00Z\"")));
        assertThat(run().status()).isZero();
    }

    @Test
    void anAdvisoryThatDoesNotSayHowGraveItIsCountsAsGrave() {
        known(Map.of("X-1", advisory("X-1", "", 8, "")));
        assertThat(run().out()).contains("OVERDUE", "HIGH");
    }

    @Test
    void whatCannotBeAskedOrReadIsNoGoodNews() {
        results = "{\"results\":[{}]}";
        assertThat(run().status()).isEqualTo(1);
        results = "<html>";
        Said other = run();
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err()).contains("something else than an advisory");
        results = "{\"results\":[{},{\"vulns\":[{\"id\":\"../../bodies\"}]}]}";
        assertThat(run().status()).isEqualTo(1);
        Said away = run("--database", "http://localhost:1");
        assertThat(away.status()).isEqualTo(2);
        server.stop(0);
        Said gone = run();
        assertThat(gone.status()).isEqualTo(1);
        assertThat(gone.err()).contains("cannot be asked", "Nothing is known");
    }

    @Test
    void aBillThatCannotBeReadIsAMistakeOfWhoeverGaveIt() throws IOException {
        Files.writeString(folder.resolve("bill.json"), "no bill");
        Said said = run();
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("bill of materials");
    }
}
