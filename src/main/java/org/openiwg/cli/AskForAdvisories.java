package org.openiwg.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks a database of advisories (the API of OSV, https://google.github.io/osv.dev/api/) what it knows of the libraries of a bill of materials. */
final class AskForAdvisories {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final URI database;
    private final JsonMapper json = JsonMapper.shared();

    AskForAdvisories(URI database) {
        this.database = database;
    }

    /**
     * What is known of them, those withdrawn left out.
     *
     * @throws IOException when the database cannot be asked, or answers something else than its API says
     */
    List<Advisory> about(Set<String> libraries) throws IOException, InterruptedException {
        List<String> asked = List.copyOf(libraries);
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            JsonNode results = send(client, query(asked)).path("results");
            if (results.size() != asked.size()) {
                throw new IOException("it answered for " + results.size() + " of " + asked.size() + " libraries");
            }
            List<Advisory> found = new ArrayList<>();
            for (int i = 0; i < asked.size(); i++) {
                for (JsonNode named : results.get(i).path("vulns")) {
                    String id = named.path("id").asString("");
                    if (!id.matches("[A-Za-z0-9-]{1,60}")) {
                        throw new IOException("it named an advisory that has no such name");
                    }
                    JsonNode known =
                            send(client, request("/v1/vulns/" + id).GET().build());
                    if (known.path("withdrawn").isMissingNode()) {
                        found.add(Advisory.of(asked.get(i), known));
                    }
                }
            }
            return found;
        } catch (JacksonException | java.time.format.DateTimeParseException other) {
            throw new IOException("it answered something else than an advisory", other);
        }
    }

    private HttpRequest query(List<String> libraries) {
        ObjectNode body = json.createObjectNode();
        ArrayNode queries = body.putArray("queries");
        libraries.forEach(library -> queries.addObject().putObject("package").put("purl", library));
        return request("/v1/querybatch")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(database.resolve(path)).timeout(LONGEST);
    }

    private JsonNode send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException("it answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }
}
