package org.openiwg.site.data;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.record.Act;
import org.openiwg.record.Bilingual;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Acts and bodies as JSON; the account's own parts are written by {@link org.openiwg.account.AccountJson}. */
final class ActJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Recorded recorded;

    private ActJson(JsonGenerator json, Recorded recorded) {
        this.json = json;
        this.recorded = recorded;
    }

    /**
     * One part of a list of acts.
     *
     * @param total how many there are in all
     * @param next the address of the next part; null for the last
     */
    record Part(int total, int page, int perPage, @Nullable String next, List<RecordedAct> acts) {}

    static String of(Part part, Recorded recorded) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new ActJson(generator, recorded).part(part);
        }
        return text.append('\n').toString();
    }

    private void part(Part part) {
        json.writeStartObject();
        json.writeNumberProperty("total", part.total);
        json.writeNumberProperty("page", part.page);
        json.writeNumberProperty("perPage", part.perPage);
        text("next", part.next);
        json.writeName("acts").writeStartArray();
        part.acts.forEach(this::act);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void act(RecordedAct place) {
        Act act = place.act();
        json.writeStartObject();
        json.writeNumberProperty("index", place.index());
        text("recordedAt", recorded.at(place));
        text("date", act.date());
        text("countsOn", place.countsOn());
        text("act", act.kind().word());
        text("body", act.body());
        text("subject", act.subject());
        text("about", act.about());
        text("by", orNull(act.by()));
        text("to", orNull(act.to()));
        text("due", act.due());
        both("title", act.title());
        both("note", act.note());
        json.writeName("languages").writeStartArray();
        act.languages().forEach(json::writeString);
        json.writeEndArray();
        if (act.count() == null) {
            json.writeNullProperty("count");
        } else {
            json.writeNumberProperty("count", act.count());
        }
        text("confidence", act.confidence().word());
        text("audience", act.audience().word());
        if (place.correction() == null) {
            json.writeNullProperty("correctedBy");
        } else {
            json.writeNumberProperty("correctedBy", place.correction());
        }
        json.writeName("source").writeStartObject();
        text("title", orNull(act.source().title()));
        text("url", orNull(act.source().url()));
        json.writeEndObject();
        text("proof", "/log/proof/" + place.index());
        json.writeEndObject();
    }

    private void both(String name, Bilingual texts) {
        json.writeName(name).writeStartObject();
        text("en", orNull(texts.en()));
        text("fr", orNull(texts.fr()));
        json.writeEndObject();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void text(String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** What is told of each body in the list of bodies. */
    static Listed body(PublicBody body) {
        Bilingual name = body.name();
        return new Listed(
                body.id().slug(),
                new InBoth(name.in(java.util.Locale.ENGLISH), name.in(java.util.Locale.FRENCH)),
                "/api/v1/bodies/" + body.id() + "/account");
    }

    /** A body in the list of bodies; the members of the answer stand in this order. */
    record Listed(String slug, InBoth name, String account) {}

    /** A text in both languages. */
    record InBoth(String en, String fr) {}
}
