package org.openiwg.desk;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.ActCells;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.CsvTable;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;
import org.openiwg.record.Fault;
import org.openiwg.record.History;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.LastDay;
import org.openiwg.record.Reading;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
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
    private final @Nullable EntryNow entry;

    /**
     * @param now what is on record
     * @param choices what the scribe may choose from
     * @param entry the act on record that the form is about; null when its act is new
     */
    JudgeForm(ActForm form, Scribe scribe, RegisterSnapshot now, Choices choices, @Nullable EntryNow entry) {
        this.body = choices.body();
        this.form = form;
        this.scribe = scribe;
        this.already = entry == null ? now.history() : entry.others(now);
        this.choices = choices;
        this.entry = entry;
    }

    Judged judge(Typed typed) {
        if (entry == null) {
            return judgeAct(typed);
        }
        return switch (form.aim()) {
            case ACT, CORRECTION -> judgeCorrection(typed, entry);
            case STRIKING -> judgeStriking(typed, entry);
            case DOCUMENT -> new Judged.Accepted(List.of(), entry.act());
        };
    }

    private Judged judgeAct(Typed typed) {
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
        if (added.acts().isEmpty()) {
            return new Judged.Refused(List.of(Objection.of(Question.DATE, "desk.fault.recorded-already")));
        }
        Act act = added.acts().getFirst();
        Optional<Fault> ended = entry == null ? LastDay.faultOf(act, already.acts()) : Optional.empty();
        if (ended.isPresent()) {
            return new Judged.Refused(List.of(objection(ended.get())));
        }
        return new Judged.Accepted(List.of(new Statement.ActRecorded(act)), act);
    }

    /** The act as it would read is judged in the history as it would read. */
    private Judged judgeCorrection(Typed typed, EntryNow standing) {
        List<Objection> objections = new ArrayList<>();
        Judged act = judgeAct(typed);
        if (act instanceof Judged.Refused(var first)) {
            objections.addAll(first);
        }
        objectToNoReason(typed, typed.answer(Question.AUDIENCE), objections);
        if (act instanceof Judged.Accepted accepted && accepted.act().equals(standing.act()) && standing.counts()) {
            objections.add(Objection.of(Question.DATE, "desk.fault.nothing-corrected"));
        }
        if (!objections.isEmpty() || !(act instanceof Judged.Accepted(var statements, Act reads))) {
            return new Judged.Refused(eachFieldOnce(objections));
        }
        Statement corrected = new Statement.Corrected(standing.index(), reads, reads.audience(), reason(typed));
        return new Judged.Accepted(List.of(corrected), reads);
    }

    /** Without the act, everything else on record still makes sense. */
    private Judged judgeStriking(Typed typed, EntryNow standing) {
        List<Objection> objections = new ArrayList<>();
        if (HistoryReader.readOnto(asFile(Map.of()), already) instanceof Reading.Faulty faulty) {
            faulty.first().stream()
                    .map(fault -> new Objection(Question.REASON_EN.word(), "desk.fault.others-need-it", fault))
                    .forEach(objections::add);
        }
        Audience audience = standing.act().audience();
        objectToNoReason(typed, audience.word(), objections);
        if (!standing.counts()) {
            objections.add(Objection.of(Question.REASON_EN, "desk.fault.struck-already"));
        }
        return objections.isEmpty()
                ? new Judged.Accepted(
                        List.of(new Statement.Corrected(standing.index(), null, audience, reason(typed))),
                        standing.act())
                : new Judged.Refused(eachFieldOnce(objections));
    }

    private static Bilingual reason(Typed typed) {
        return Bilingual.of(typed.answer(Question.REASON_EN), typed.answer(Question.REASON_FR));
    }

    private static void objectToNoReason(Typed typed, String audience, List<Objection> objections) {
        if (!typed.has(Question.REASON_EN) && !typed.has(Question.REASON_FR)) {
            objections.add(Objection.of(Question.REASON_EN, "desk.fault.reason.correction"));
        }
        objectToHalf(List.of(List.of(Question.REASON_EN, Question.REASON_FR)), typed, audience, objections);
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
                .filter(question -> cells.containsKey(question.word()))
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

    /** A file with one row, or with none. */
    private static HistoryFiles asFile(Map<String, String> cells) {
        CsvTable table = new CsvTable(ActCells.columns().toArray(String[]::new));
        if (!cells.isEmpty()) {
            table.row(cells.values().toArray());
        }
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
        if (entry != null && !fault.isOfFile()) {
            return new Objection(Question.DATE.word(), "desk.fault.others-need-it", fault);
        }
        boolean asked = form.questions().anyMatch(question -> question.word().equals(column));
        return new Objection(asked ? column : Question.DATE.word(), "", fault);
    }

    /** What everyone may read is there in both languages; what is for members may be written in the other one later. */
    private static void objectToLanguages(Typed typed, List<Objection> objections) {
        objectToHalf(
                List.of(List.of(Question.TITLE_EN, Question.TITLE_FR), List.of(Question.NOTE_EN, Question.NOTE_FR)),
                typed,
                typed.answer(Question.AUDIENCE),
                objections);
    }

    private static void objectToHalf(
            List<List<Question>> pairs, Typed typed, String audience, List<Objection> objections) {
        if (!audience.isEmpty() && !audience.equals(Audience.PUBLIC.word())) {
            return;
        }
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
