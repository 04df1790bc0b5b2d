package org.openiwg.desk;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openiwg.record.Act;
import org.openiwg.record.ActCells;
import org.openiwg.record.BodyId;
import org.openiwg.record.CsvTable;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;
import org.openiwg.record.Fault;
import org.openiwg.record.History;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;
import org.openiwg.record.ThingId;

/**
 * Judges what was typed: it becomes one row of {@code acts.csv} and goes the way of an import, so that a form accepts
 * exactly what a file may say. What a person owes the reader beside that (a reason, both languages) is asked here.
 */
final class JudgeForm {

    private final BodyId body;
    private final ActForm form;
    private final Scribe scribe;
    private final History already;
    private final Choices choices;

    /**
     * @param already what is on record
     * @param choices what the scribe may choose from
     */
    JudgeForm(ActForm form, Scribe scribe, History already, Choices choices) {
        this.body = choices.body();
        this.form = form;
        this.scribe = scribe;
        this.already = already;
        this.choices = choices;
    }

    Judged judge(Typed typed) {
        Map<String, String> cells = cells(typed);
        List<Objection> objections = new ArrayList<>();
        Reading reading = HistoryReader.readOnto(asFile(cells), already);
        if (reading instanceof Reading.Faulty faulty) {
            faulty.first().stream().map(this::objection).forEach(objections::add);
        }
        objectToLanguages(typed, objections);
        objectToSilence(typed, objections);
        objectToOthersAffairs(cells, objections);
        if (!objections.isEmpty() || !(reading instanceof Reading.Sound(History added, int there))) {
            return new Judged.Refused(eachFieldOnce(objections));
        }
        return added.acts().isEmpty()
                ? new Judged.Refused(List.of(Objection.of(Question.DATE, "desk.fault.recorded-already")))
                : new Judged.Accepted(added.acts().getFirst());
    }

    /** The first thing to put right at a field is enough. */
    private static List<Objection> eachFieldOnce(List<Objection> objections) {
        Map<String, Objection> first = new LinkedHashMap<>();
        objections.forEach(objection -> first.putIfAbsent(objection.field(), objection));
        return List.copyOf(first.values());
    }

    /** The row that the form stands for. */
    private Map<String, String> cells(Typed typed) {
        Map<String, String> cells = new LinkedHashMap<>();
        ActCells.columns().forEach(column -> cells.put(column, ""));
        form.questions()
                .filter(question -> question != Question.SLUG)
                .forEach(question -> cells.put(question.word(), typed.answer(question)));
        cells.put("act", form.kind().word());
        cells.put("body", body.slug());
        cells.put("subject", subject(typed));
        cells.put("by", choices.institution(cells.getOrDefault("by", "")));
        if (!form.kind().needsReceiver()) {
            cells.put("to", choices.institution(cells.getOrDefault("to", "")));
        }
        return cells;
    }

    private String subject(Typed typed) {
        if (form.names() == ActForm.Naming.NOTHING) {
            return "";
        }
        if (typed.has(Question.SUBJECT)) {
            return typed.answer(Question.SUBJECT);
        }
        if (typed.has(Question.SLUG) || form.names() == ActForm.Naming.CHOSEN) {
            return typed.answer(Question.SLUG);
        }
        if (form.kind().family() == Family.CONTEXT) {
            return "";
        }
        String title = typed.has(Question.TITLE_EN) ? typed.answer(Question.TITLE_EN) : typed.answer(Question.TITLE_FR);
        return ReadableSlug.of(title, taken());
    }

    private Set<String> taken() {
        return already.acts().stream()
                .filter(act -> act.body().equals(body) || act.to().equals(body.slug()))
                .map(Act::subject)
                .filter(Objects::nonNull)
                .filter(thing -> thing.family() == form.kind().family())
                .map(ThingId::slug)
                .collect(Collectors.toSet());
    }

    private static HistoryFiles asFile(Map<String, String> cells) {
        CsvTable table = new CsvTable(cells.keySet().toArray(String[]::new));
        table.row(cells.values().toArray());
        byte[] csv = table.document("acts").body();
        return name -> name.equals("acts.csv") ? new ByteArrayInputStream(csv) : null;
    }

    /** A fault at the field where it can be put right. */
    private Objection objection(Fault fault) {
        String column = fault.column();
        if (column.equals("subject") && form.names() == ActForm.Naming.NEW) {
            boolean nameless = fault.wrong() == Fault.Wrong.MISSING;
            return nameless
                    ? Objection.of(Question.TITLE_EN, "desk.fault.title")
                    : new Objection(Question.SLUG.word(), "", fault);
        }
        boolean asked = form.questions().anyMatch(question -> question.word().equals(column));
        return new Objection(asked ? column : Question.DATE.word(), "", fault);
    }

    /** What everyone may read is there in both languages; what is for members may be written in the other one later. */
    private static void objectToLanguages(Typed typed, List<Objection> objections) {
        String audience = typed.answer(Question.AUDIENCE);
        if (!audience.isEmpty() && !audience.equals("public")) {
            return;
        }
        List<List<Question>> pairs =
                List.of(List.of(Question.TITLE_EN, Question.TITLE_FR), List.of(Question.NOTE_EN, Question.NOTE_FR));
        for (List<Question> pair : pairs) {
            if (typed.has(pair.getFirst()) != typed.has(pair.getLast())) {
                Question missing = typed.has(pair.getFirst()) ? pair.getLast() : pair.getFirst();
                objections.add(Objection.of(missing, "desk.fault.language"));
            }
        }
    }

    private void objectToSilence(Typed typed, List<Objection> objections) {
        if (form.requiresTitle() && !typed.has(Question.TITLE_EN) && !typed.has(Question.TITLE_FR)) {
            objections.add(Objection.of(Question.TITLE_EN, "desk.fault.title"));
        }
        if (form.requiresReason() && !typed.has(Question.NOTE_EN) && !typed.has(Question.NOTE_FR)) {
            objections.add(Objection.of(Question.NOTE_EN, "desk.fault.reason"));
        }
    }

    /** Who speaks for one institution records its acts, on what it owes. */
    private void objectToOthersAffairs(Map<String, String> cells, List<Objection> objections) {
        if (scribe.recordsEverything()) {
            return;
        }
        if (!scribe.institution().equals(cells.get("by"))) {
            objections.add(Objection.of(Question.BY, "desk.fault.not-yours"));
        }
        if (!scribe.mayRecord(form.kind())) {
            objections.add(Objection.of(Question.DATE, "desk.fault.not-yours"));
        } else if (form.kind().effect() != Effect.OPENS
                && choices.owedBy(scribe.institution())
                        .noneMatch(duty -> duty.id()
                                .toString()
                                .equals(form.kind().family().word() + "/" + cells.get("subject")))) {
            objections.add(Objection.of(Question.SUBJECT, "desk.fault.not-yours"));
        }
    }
}
