package org.openiwg.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.consultation.QuestionStore.Paper;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Confidence;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Source;
import org.openiwg.record.Statement;

/** What the register says of a call. */
final class CallActs {

    private CallActs() {}

    /** It is opened, with the day on which it closes and the documents that belong to it. */
    static List<Statement> opened(Call call, List<Paper> papers) {
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.ActRecorded(
                act(call, ActKind.CONSULTATION_OPENED, call.opens(), call.closes(), call.title(), call.text(), null)));
        papers.forEach(paper -> statements.add(
                new Statement.Filed(paper.file().about(call.body(), call.thing(), paper.title(), call.audience()))));
        return statements;
    }

    /** The act that opened it reads with another closing day from now on. */
    static Statement moved(Call call, long openedAs, Bilingual reason) {
        Act act = act(call, ActKind.CONSULTATION_OPENED, call.opens(), call.closes(), call.title(), call.text(), null);
        return new Statement.Corrected(openedAs, act, call.audience(), reason);
    }

    /** It is closed; from here on the report is owed. */
    static Statement closed(Call call, LocalDate day, int submissions) {
        return new Statement.ActRecorded(
                act(call, ActKind.CONSULTATION_CLOSED, day, null, call.title(), Bilingual.NONE, submissions));
    }

    static Statement reported(Call call, LocalDate day, int submissions) {
        return new Statement.ActRecorded(
                act(call, ActKind.CONSULTATION_REPORTED, day, null, call.title(), Bilingual.NONE, submissions));
    }

    /** Something of a published submission is blacked out, or shown again; everyone sees that it happened, and when. */
    static Statement blackened(Call call, LocalDate day, String reference) {
        Act act = act(call, ActKind.CONTEXT_NOTED, day, null, blackening(reference), Bilingual.NONE, null);
        return new Statement.ActRecorded(act);
    }

    private static Bilingual blackening(String reference) {
        String key = "consultation.blackened";
        return Bilingual.of(
                Messages.in(Language.EN).text(key, reference),
                Messages.in(Language.FR).text(key, reference));
    }

    private static Act act(
            Call call,
            ActKind kind,
            LocalDate day,
            @Nullable LocalDate due,
            Bilingual title,
            Bilingual note,
            @Nullable Integer count) {
        return new Act(
                PartialDate.of(day),
                kind,
                call.body(),
                kind == ActKind.CONTEXT_NOTED ? null : call.thing(),
                kind == ActKind.CONTEXT_NOTED ? call.thing() : null,
                "",
                "",
                due == null ? null : PartialDate.of(due),
                title,
                note,
                List.of(),
                count,
                Confidence.ESTABLISHED,
                call.audience(),
                Source.NONE);
    }
}
