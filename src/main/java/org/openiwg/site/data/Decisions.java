package org.openiwg.site.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Accounts;
import org.openiwg.body.DecisionsOf;
import org.openiwg.body.SignedDecision;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicData;
import org.openiwg.record.Bilingual;
import org.openiwg.record.CsvTable;
import org.openiwg.record.Decision;
import org.openiwg.record.Signature;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a body has decided, with who signed which text, as CSV and as JSON. */
@PublicData
class Decisions {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Accounts accounts;
    private final DecisionsOf decisions;

    Decisions(Accounts accounts, DecisionsOf decisions) {
        this.accounts = accounts;
        this.decisions = decisions;
    }

    @GetMapping("/bodies/{slug}/decisions.csv")
    Document list(@PathVariable String slug, HttpServletRequest request, PageContext at) {
        CsvTable table = new CsvTable(
                "name",
                "title_en",
                "title_fr",
                "taken_on",
                "adopted_on",
                "text_en",
                "text_fr",
                "about",
                "signed_by",
                "sha256",
                "entry");
        for (SignedDecision one : of(slug, request, at)) {
            Decision decision = one.decision();
            table.row(
                    one.name(),
                    one.title(),
                    decision == null ? null : decision.date(),
                    one.adopted(),
                    decision == null ? new Bilingual("", "") : decision.text(),
                    decision == null ? null : decision.about(),
                    one.signatures().stream().map(Signature::institution).collect(Collectors.joining(" ")),
                    one.hash(),
                    one.entry());
        }
        String day = at.asOf().isToday() ? "" : "-" + at.date();
        return table.document(slug + "-decisions" + day + ".csv");
    }

    @GetMapping(path = Api.ROOT + "/bodies/{slug}/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    Document json(@PathVariable String slug, HttpServletRequest request, PageContext at) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            of(slug, request, at).forEach(decision -> write(json, decision));
            json.writeEndArray();
        }
        return Document.shown(
                MediaType.APPLICATION_JSON_VALUE, text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<SignedDecision> of(String slug, HttpServletRequest request, PageContext at) {
        Parameters.of(request, AsOf.PARAMETER);
        return decisions.body(PublicBody.of(accounts, slug, at).id().slug(), at);
    }

    private static void write(JsonGenerator json, SignedDecision one) {
        Decision decision = one.decision();
        json.writeStartObject();
        json.writeStringProperty("name", one.name());
        json.writeNumberProperty("entry", one.entry());
        both(json, "title", one.title());
        text(json, "takenOn", decision == null ? null : decision.date());
        text(json, "adoptedOn", one.adopted());
        both(json, "text", decision == null ? Bilingual.NONE : decision.text());
        text(json, "about", decision == null ? null : decision.about());
        text(json, "sha256", one.hash().isEmpty() ? null : one.hash());
        json.writeName("signatures").writeStartArray();
        for (Signature signature : one.signatures()) {
            json.writeStartObject();
            json.writeStringProperty("institution", signature.institution());
            json.writeStringProperty("post", signature.post());
            json.writeStringProperty("at", signature.at().toString());
            both(json, "standsIn", signature.standsIn());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    private static void both(JsonGenerator json, String name, Bilingual text) {
        json.writeName(name).writeStartObject();
        text(json, "en", text.en().isEmpty() ? null : text.en());
        text(json, "fr", text.fr().isEmpty() ? null : text.fr());
        json.writeEndObject();
    }
}
