package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.consultation.RecordedCalls.RecordedCall;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * One consultation for everyone.
 *
 * @param held its working papers; null when a history only tells of it
 * @param summed what was answered, once the report is out
 */
record ConsultationPage(
        BodyFrame frame,
        String body,
        RecordedCall call,
        @Nullable Call held,
        List<Question> questions,
        List<RecordedCalls.Document> documents,
        List<PublicReport.Summed> summed,
        PageContext at)
        implements Page {

    String title() {
        return call.title().in(at.language().locale());
    }

    /** The text in paragraphs. */
    List<String> text() {
        return call.text()
                .in(at.language().locale())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    Tag clock() {
        return ConsultationTable.clock(call, at);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(at.text("consultation.column.opened"), ConsultationTable.date(call.opened(), at)));
        if (call.closing() != null) {
            facts.add(Fact.of(at.text("consultation.field.closes"), ConsultationTable.date(call.closing(), at)));
        }
        if (call.closed() != null) {
            facts.add(Fact.of(at.text("consultation.column.closed"), ConsultationTable.date(call.closed(), at)));
        }
        if (call.submissions() != null) {
            facts.add(Fact.of(at.text("consultation.column.submissions"), at.number(call.submissions())));
        }
        if (call.reportDue() != null) {
            facts.add(Fact.of(at.text("consultation.column.report-due"), at.date(call.reportDue())));
        }
        if (call.reported() != null) {
            facts.add(Fact.of(at.text("consultation.column.reported"), ConsultationTable.date(call.reported(), at)));
        }
        if (held != null) {
            facts.add(Fact.of(at.text("consultation.field.who"), at.text("consultation.who." + CallForm.who(held))));
        }
        facts.add(Fact.of(
                at.text("consultation.column.record"),
                Cell.link(at.text("consultation.entry", call.entry()), at.link("/record/" + call.entry()))));
        if (call.closed() != null) {
            facts.add(Fact.of(
                    at.text("consultation.column.duty"),
                    Cell.link(
                            at.text("consultation.duty"),
                            at.link("/bodies/" + body + "/obligations/consultation/" + call.slug()))));
        }
        return facts;
    }

    boolean isOpenToEveryone() {
        return held != null
                && held.state() == Call.State.OPEN
                && !held.invited()
                && at.asOf().isToday()
                && !at.today().isAfter(held.closes());
    }

    boolean mayAnswerByInvitation() {
        return held != null && held.state() == Call.State.OPEN && held.invited();
    }

    boolean isStaff() {
        return held != null && at.visitor().may(CallPages.READ, body);
    }

    String desk() {
        return held == null ? "" : FindCalls.desk(held, at);
    }

    String address(String end) {
        return at.link("/bodies/" + body + "/consultations/" + call.slug() + end);
    }

    String question(Question question) {
        return question.text().in(at.language().locale());
    }

    /** A document to save; where readers of the public pages can. */
    Cell document(RecordedCalls.Document filed) {
        String name = filed.document().title().in(at.language().locale());
        return Cell.link(
                        name.isEmpty() ? filed.document().name() : name,
                        at.links().data("/record/files/" + filed.entry()))
                .withNote(at.text(
                        "consultation.document",
                        filed.document().name(),
                        Math.max(1, filed.document().size() / 1024)));
    }
}
