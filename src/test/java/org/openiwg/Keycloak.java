package org.openiwg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Keycloak of this run alone, from the distribution that Maven unpacked to {@code target/keycloak}. */
final class Keycloak {

    private static final Path UNPACKED = Path.of("target/keycloak");
    private static final Path REALM = Path.of("src/test/resources/keycloak/openiwg-realm.json");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final int port;

    private Keycloak(int port) {
        this.port = port;
    }

    /** Starts it; it ends with this JVM. */
    static Keycloak start() {
        Instant began = Instant.now();
        try {
            Path home = home();
            Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    REALM,
                    home.resolve("data/import").resolve(REALM.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
            int port = freePort();
            ProcessBuilder command = new ProcessBuilder(
                    "bash",
                    home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                    "start-dev",
                    "--db=dev-mem",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--hostname=http://localhost:" + port,
                    "--import-realm");
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().put("JAVA_OPTS_APPEND", "-Xmx512m");
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(Path.of("target/keycloak.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            Keycloak keycloak = new Keycloak(port);
            keycloak.await(process, began.plus(LONGEST));
            System.out.println("Keycloak was ready after "
                    + Duration.between(began, Instant.now()).toSeconds() + " s");
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/openiwg";
    }

    private void await(Process process, Instant latest) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(latest) && process.isAlive()) {
                if (answers(client, request)) {
                    return;
                }
                // Waits for its end or half a second, whichever comes first.
                if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        end(process);
        throw new IllegalStateException("Keycloak did not start; see target/keycloak.log");
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static Path home() throws IOException {
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("run it with mvn verify -Pkeycloak, which unpacks it"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
