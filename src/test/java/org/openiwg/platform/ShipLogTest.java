package org.openiwg.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log goes to another machine, by TLS that is checked, and nowhere else. */
class ShipLogTest {

    @TempDir
    private Path folder;

    /** Whatever other tests have done to the levels of the log. */
    private static void say(String words) {
        Logger logger = (Logger) LoggerFactory.getLogger(ShipLogTest.class);
        logger.setLevel(Level.INFO);
        logger.info(words);
    }

    @Test
    void everyLineArrivesAsOneJsonObject() throws Exception {
        TestCertificate certificate = TestCertificate.of("localhost", folder);
        try (SSLServerSocket server = certificate.server()) {
            ShipLog ship = new ShipLog(
                    "localhost:" + server.getLocalPort(), certificate.pem().toString());
            try (SSLSocket taken = (SSLSocket) server.accept();
                    BufferedReader lines =
                            new BufferedReader(new InputStreamReader(taken.getInputStream(), StandardCharsets.UTF_8))) {
                taken.setSoTimeout(60_000);
                say("event=refused who=7\nevent=forged");
                JsonNode line = JsonMapper.shared().readTree(lines.readLine());
                assertThat(line.get("message").asString()).isEqualTo("event=refused who=7\nevent=forged");
                assertThat(line.get("logger_name").asString()).isEqualTo(ShipLogTest.class.getName());
                assertThat(line.get("level").asString()).isEqualTo("INFO");
                assertThat(line.has("@timestamp")).isTrue();
            } finally {
                ship.destroy();
            }
        }
    }

    @Test
    void whatIsSaidWhileTheOtherMachineIsAwayArrivesWhenItIsBack() throws Exception {
        TestCertificate certificate = TestCertificate.of("localhost", folder);
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ShipLog ship = new ShipLog("localhost:" + port, certificate.pem().toString());
        try {
            say("said to nobody");
            try (SSLServerSocket server = certificate.server(port);
                    SSLSocket taken = (SSLSocket) server.accept();
                    BufferedReader lines =
                            new BufferedReader(new InputStreamReader(taken.getInputStream(), StandardCharsets.UTF_8))) {
                taken.setSoTimeout(60_000);
                assertThat(lines.readLine()).contains("said to nobody");
            }
        } finally {
            ship.destroy();
        }
    }

    @Test
    void aMachineThatCannotProveItsNameGetsNothing() throws Exception {
        TestCertificate certificate = TestCertificate.of("elsewhere.example", folder);
        try (SSLServerSocket server = certificate.server()) {
            ShipLog ship = new ShipLog(
                    "localhost:" + server.getLocalPort(), certificate.pem().toString());
            say("a secret of ours");
            try (SSLSocket taken = (SSLSocket) server.accept()) {
                // It breaks off before a byte of ours: with an alert, or by hanging up.
                assertThatThrownBy(() -> taken.getInputStream().read()).isInstanceOf(IOException.class);
            } finally {
                ship.destroy();
            }
        }
    }

    @Test
    void nothingIsSentWhenNothingIsSet() {
        new ShipLog("", "").destroy();
    }

    @Test
    void aSettingThatCannotBeUsedIsRefusedWithWhatIsExpected() throws IOException {
        assertThatThrownBy(() -> new ShipLog("syslog://logs.example.org", ""))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("OPENIWG_LOG_TO")
                .hasMessageContaining("logs.example.org:6514");
        Path nothing = folder.resolve("nothing.pem");
        assertThatThrownBy(() -> new ShipLog("localhost:6514", nothing.toString()))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("OPENIWG_LOG_CA");
        Files.writeString(nothing, "no certificate");
        assertThatThrownBy(() -> new ShipLog("localhost:6514", nothing.toString()))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("nothing.pem");
    }
}
