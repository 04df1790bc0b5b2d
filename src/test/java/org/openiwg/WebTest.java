package org.openiwg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.openiwg.platform.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test that asks the running site over HTTP. All of them share one server. */
@SpringBootTest(classes = OpenIwg.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RenderedPages.class)
public abstract class WebTest {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.describe(properties::add);
        properties.add("openiwg.contact", () -> "secretariat@example.org");
    }

    @LocalServerPort
    private int port;

    /** The address of the running site, without a slash at its end. */
    protected String site() {
        return "http://localhost:" + port;
    }

    /** GETs a path; headers as name and value in turn. */
    protected Answer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    protected Answer send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site() + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What the site answered. */
    protected record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** The header's value; empty when it was not sent. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
