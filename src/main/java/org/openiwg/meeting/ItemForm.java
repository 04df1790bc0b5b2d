package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/**
 * The form of an item of an agenda.
 *
 * @param least who may know of the meeting: an item is for no others
 * @param duties what is owed, to choose what the item is about
 */
record ItemForm(Typed typed, PageContext at, Audience least, List<Option> duties) {

    private static final int LONGEST = 600;
    private static final int USUAL = 15;

    static Typed fresh(Meeting meeting) {
        return Typed.of(Map.of(
                "minutes",
                Integer.toString(USUAL),
                "asked",
                Asked.INFORMATION.word(),
                "audience",
                meeting.audience().word()));
    }

    static Typed of(AgendaItem item) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title_en", item.title().en());
        values.put("title_fr", item.title().fr());
        values.put("presenter", item.presenter());
        values.put("minutes", Integer.toString(item.minutes()));
        values.put("asked", item.asked().word());
        values.put("obligation", item.obligation());
        values.put("audience", item.audience().word());
        return Typed.of(values);
    }

    List<Field> fields() {
        Read read = new Read(typed, at);
        List<Field> fields = new ArrayList<>(read.both("title", "title"));
        fields.add(Field.line(typed, "presenter", at.text("meeting.field.presenter")));
        fields.add(
                Field.line(typed, "minutes", at.text("meeting.field.duration")).ofType("number"));
        fields.add(Field.radios(
                typed,
                "asked",
                at.text("meeting.field.asked"),
                Stream.of(Asked.values())
                        .map(asked -> new Option(asked.word(), at.text("meeting.asked." + asked.word())))
                        .toList()));
        List<Option> about = new ArrayList<>();
        about.add(new Option("", at.text("meeting.field.obligation.none")));
        about.addAll(duties);
        fields.add(Field.choice(typed, "obligation", at.text("meeting.field.obligation"), about));
        fields.add(read.audienceField(least));
        return fields;
    }

    Optional<ItemDraft> draft() {
        Read read = new Read(typed, at);
        Bilingual title = read.bothLines("title", "title", true);
        if (!typed.isLine("presenter")) {
            typed.refuse("presenter", at.text("meeting.error.line"));
        }
        int minutes = typed.number("minutes");
        if (minutes < 1 || minutes > LONGEST) {
            typed.refuse("minutes", at.text("meeting.error.number", LONGEST));
        }
        Optional<Asked> asked = Stream.of(Asked.values())
                .filter(one -> one.word().equals(typed.value("asked")))
                .findFirst();
        if (asked.isEmpty()) {
            typed.refuse("asked", at.text("meeting.error.asked"));
        }
        String obligation = typed.value("obligation");
        if (!obligation.isEmpty()
                && duties.stream().noneMatch(duty -> duty.value().equals(obligation))) {
            typed.refuse("obligation", at.text("meeting.error.obligation"));
        }
        Audience audience = read.audience(least);
        return typed.isSound()
                ? asked.map(what -> new ItemDraft(title, typed.value("presenter"), minutes, what, obligation, audience))
                : Optional.empty();
    }

    static List<Fact> facts(AgendaItem item, PageContext at) {
        return List.of(
                Fact.of(at.text("meeting.field.title.en"), item.title().en()),
                Fact.of(at.text("meeting.field.title.fr"), item.title().fr()),
                Fact.of(at.text("meeting.field.asked"), ItemView.about(item, at)),
                Fact.of(at.text("meeting.field.audience"), ItemView.audience(item.audience(), at)));
    }
}
