package org.openiwg.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openiwg.WebTest;
import org.openiwg.account.AccountJson;
import org.openiwg.account.Ledger;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiWebTest extends WebTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String IWG = "/api/v1/bodies/iwg-tip";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private JsonNode json(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return JSON.readTree(answer.text());
    }

    @Test
    void theAccountIsToTheLetterTheOneOfTheHistory() {
        Reading reading = HistoryReader.read(HistoryFiles.in(Path.of("examples/iwg-tip")));
        Ledger ledger = Ledger.of(((Reading.Sound) reading).history(), Audience.PUBLIC);
        for (String day : List.of("1998-01-01", "2008-03-31", "2012-06-06", "2030-01-01")) {
            assertThat(get(IWG + "/account?as-of=" + day).text())
                    .isEqualTo(AccountJson.of(ledger.account(new BodyId("iwg-tip"), LocalDate.parse(day))));
        }
        assertThat(get(IWG + "/timeline?to=2012-12-31").text())
                .isEqualTo(AccountJson.ofTimeline(
                        ledger.timeline(new BodyId("iwg-tip"), LocalDate.MIN, LocalDate.of(2012, 12, 31))));
    }

    @Test
    void theDescriptionNamesExactlyTheRoutesThereAre() {
        TreeSet<String> real = new TreeSet<>();
        routes.getHandlerMethods().keySet().forEach(route -> {
            for (String pattern : route.getPatternValues()) {
                if (pattern.startsWith("/api/")) {
                    real.add(pattern);
                }
            }
        });
        JsonNode description = json("/api/v1/openapi.json");
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(new TreeSet<>(description.get("paths").propertyNames())).isEqualTo(real);
    }

    @Test
    void everyAnswerHasExactlyTheMembersThatAreDescribed() {
        JsonNode description = json("/api/v1/openapi.json");
        Map<String, String> examples = Map.of(
                "/api/v1/bodies", "/api/v1/bodies",
                "/api/v1/bodies/{slug}/account", IWG + "/account?as-of=2008-03-31",
                "/api/v1/bodies/{slug}/acts", IWG + "/acts?per-page=1000",
                "/api/v1/bodies/{slug}/obligations", IWG + "/obligations?as-of=2011-01-01",
                "/api/v1/bodies/{slug}/obligations/{kind}/{subject}", IWG + "/obligations/site/freshness",
                "/api/v1/bodies/{slug}/decisions", "/api/v1/bodies/decided-reef/decisions",
                "/api/v1/bodies/{slug}/findings", IWG + "/findings?as-of=2011-01-01",
                "/api/v1/bodies/{slug}/timeline", IWG + "/timeline");
        examples.forEach((path, example) -> {
            JsonNode schema =
                    description.get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
            List<String> differences = new ArrayList<>();
            JsonNode answer = json(example);
            compare(description, schema, answer, example, differences);
            assertThat(answer.isEmpty()).as(example).isFalse();
            assertThat(differences).isEmpty();
        });
        List<String> differences = new ArrayList<>();
        JsonNode problem = JSON.readTree(get(IWG + "/account?x=1").text());
        compare(description, description.at("/components/schemas/Problem"), problem, "problem", differences);
        assertThat(differences).isEmpty();
    }

    private static void compare(
            JsonNode description, JsonNode schema, JsonNode value, String at, List<String> differences) {
        if (schema.has("$ref")) {
            compare(description, description.at(schema.get("$ref").asString().substring(1)), value, at, differences);
            return;
        }
        if (schema.has("enum")) {
            if (schema.get("enum").valueStream().noneMatch(value::equals)) {
                differences.add(at + ": " + value + " is none of " + schema.get("enum"));
            }
            return;
        }
        List<String> types = schema.get("type").isArray()
                ? schema.get("type").valueStream().map(JsonNode::asString).toList()
                : List.of(schema.get("type").asString());
        if (!types.contains(typeOf(value))) {
            differences.add(at + ": " + value + " is not " + types);
        } else if (value.isArray()) {
            value.forEach(item -> compare(description, schema.get("items"), item, at + "[]", differences));
        } else if (value.isObject() && schema.has("properties")) {
            schema.get("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    differences.add(at + ": " + name + " is missing");
                }
            });
            value.properties().forEach(member -> {
                JsonNode its = schema.get("properties").get(member.getKey());
                if (its == null) {
                    differences.add(at + ": " + member.getKey() + " is not described");
                } else {
                    compare(description, its, member.getValue(), at + "." + member.getKey(), differences);
                }
            });
        }
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT -> "object";
            case STRING -> "string";
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            default -> "integer";
        };
    }

    @Test
    void actsComeInPartsThatJoinWithoutGap() {
        List<Integer> indices = new ArrayList<>();
        String next = IWG + "/acts?per-page=40";
        while (next != null) {
            JsonNode part = json(next);
            part.get("acts").forEach(act -> indices.add(act.get("index").asInt()));
            next = part.get("next").isNull() ? null : part.get("next").asString();
            if (next == null) {
                assertThat(indices).hasSize(part.get("total").asInt());
            }
        }
        assertThat(indices).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    }

    @Test
    void actsAndObligationsAreFiltered() {
        json(IWG + "/acts?act=reminder")
                .get("acts")
                .forEach(act -> assertThat(act.get("act").asString()).startsWith("reminder."));
        assertThat(json(IWG + "/acts?act=mandate.given&year=2004").get("total").asInt())
                .isPositive();
        assertThat(json(IWG + "/acts?text=GREFFE+des+zzz").get("total").asInt()).isZero();
        json(IWG + "/obligations?state=overdue&as-of=2010-01-01")
                .forEach(duty -> assertThat(duty.get("state").asString()).isEqualTo("overdue"));
    }

    @Test
    void everyMistakeIsNamed() {
        refused(IWG + "/account?asof=2008-03-31", 400, "unknown-parameter", "asof");
        refused(IWG + "/account?audience=chairs", 400, "unknown-parameter", "audience");
        refused("/api/v1/bodies?x=", 400, "unknown-parameter", "x");
        refused(IWG + "/account?as-of=2004-02-30", 400, "as-of-unreadable", "2004-02-30");
        refused(IWG + "/timeline?from=2004", 400, "unreadable-parameter", "from");
        refused(IWG + "/timeline?to=2004-13-01", 400, "unreadable-parameter", "to");
        refused(IWG + "/acts?page=0", 400, "unreadable-parameter", "page");
        refused(IWG + "/acts?per-page=1001", 400, "unreadable-parameter", "per-page");
        refused(IWG + "/acts?act=mandate.eaten", 400, "unreadable-parameter", "act");
        refused(IWG + "/acts?page=1&page=2", 400, "repeated-parameter", "page");
        refused(IWG + "/obligations?state=lost", 400, "unreadable-parameter", "state");
        refused("/api/v1/bodies/nobody/account", 404, "unknown-body", "nobody");
        refused("/api/v1/bodies/No_Slug/account", 404, "unknown-body", "No_Slug");
        refused(IWG + "/obligations/mandate/nothing", 404, "unknown-obligation", "mandate/nothing");
        refused("/api/v1/nowhere", 404, "not-found", "");
    }

    private void refused(String path, int status, String code, String named) {
        Answer answer = get(path, "Accept-Language", "fr");
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(path).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.text());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).as(path).isEqualTo(code);
        assertThat(problem.get("title").asString()).contains(named).doesNotContain("{");
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("{");
    }

    @Test
    void otherMethodsAndOtherFormsAreAnsweredAsProblems() {
        Answer post = send("POST", IWG + "/account");
        assertThat(post.status()).isEqualTo(405);
        assertThat(post.header("Allow")).contains("GET");
        assertThat(post.text()).contains("\"code\":\"method-not-allowed\"");
        Answer html = get(IWG + "/account", "Accept", "text/html");
        assertThat(html.status()).isEqualTo(406);
        assertThat(html.text()).contains("\"code\":\"not-acceptable\"");
        assertThat(send("DELETE", "/api/v1/nowhere").status()).isEqualTo(404);
    }

    @Test
    void anyOtherSiteMayRead() {
        for (int time = 0; time < 2; time++) {
            Answer answer = get(IWG + "/findings", "Origin", "https://example.org");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        }
        Answer asked = send(
                "OPTIONS",
                IWG + "/findings",
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("If-None-Match");
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void whatAProgramHasIsNotSentAgain() {
        String etag = get(IWG + "/account").header("ETag");
        assertThat(etag).isNotEmpty();
        assertThat(get(IWG + "/account", "If-None-Match", etag).status()).isEqualTo(304);
    }
}
