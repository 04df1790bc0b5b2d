package org.openiwg.consultation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.body.SignOff;
import org.openiwg.consultation.InvitationStore.Invitation;
import org.openiwg.consultation.QuestionStore.Paper;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * A call as staff works on it.
 *
 * @param sent the submissions that count
 * @param reportDue the last day on which the report is in time
 * @param matter what became of the report at the co-chairs; null when it never came there
 */
record DeskOfCallPage(
        BodyFrame frame,
        Call call,
        List<Question> questions,
        List<Paper> papers,
        List<Invitation> invitations,
        List<Submission> sent,
        int withdrawn,
        LocalDate reportDue,
        SignOff.@Nullable Matter matter,
        List<FormError> errors,
        ZoneId zone,
        PageContext at)
        implements Page {

    String title() {
        return call.title().in(at.language().locale());
    }

    boolean mayChange() {
        return at.visitor().may(CallPages.CONSULT, call.body().slug());
    }

    boolean isWritten() {
        return call.state().isWritten();
    }

    boolean isOpen() {
        return call.state() == Call.State.OPEN;
    }

    /** Whether the report is being written. */
    boolean isReporting() {
        return call.state() == Call.State.CLOSED;
    }

    boolean isWithTheChairs() {
        return matter instanceof SignOff.Matter.Open;
    }

    boolean isPublic() {
        return !isWritten();
    }

    String address(String end) {
        return FindCalls.desk(call, end, at);
    }

    String page() {
        return FindCalls.page(call, at);
    }

    /** What waits to be done now, in a sentence. */
    String next() {
        return switch (call.state()) {
            case DRAFT -> at.text("consultation.next.draft");
            case SCHEDULED -> at.text("consultation.next.scheduled", call.opens());
            case OPEN -> at.text("consultation.next.open", call.closes(), sent.size());
            case CLOSED ->
                isWithTheChairs()
                        ? at.text("consultation.next.chairs", reportDue)
                        : ChronoUnit.DAYS.between(at.today(), reportDue) < 0
                                ? at.text("consultation.next.late", reportDue)
                                : at.text("consultation.next.closed", reportDue);
            case REPORTED -> at.text("consultation.next.reported");
        };
    }

    Tag state() {
        return CallWords.state(call.state(), at);
    }

    List<Fact> facts() {
        return List.of(
                Fact.of(at.text("consultation.field.opens"), at.date(call.opens())),
                Fact.of(at.text("consultation.field.closes"), at.date(call.closes())),
                Fact.of(at.text("consultation.field.who"), at.text("consultation.who." + CallForm.who(call))));
    }

    CallRules.Lacks lacks() {
        return CallRules.Lacks.of(questions, sent);
    }

    String counts() {
        return WriteReport.counts(Messages.in(at.language()), sent, withdrawn);
    }

    /** A question's words, and whether one language is missing. */
    Cell questionCell(Question question) {
        String text = question.text().in(at.language().locale());
        Cell cell = !mayChange()
                ? Cell.text(text)
                : isWritten()
                        ? Cell.link(text, address("/questions/" + question.id()))
                        : isReporting() ? Cell.link(text, address("/summaries/" + question.id())) : Cell.text(text);
        if (isWritten() && !question.isInBothLanguages()) {
            return cell.withTag(Tag.doubt(at.text("consultation.language-missing")));
        }
        return isReporting()
                ? cell.withTag(
                        question.isSummarised()
                                ? Tag.good(at.text("consultation.summarised"))
                                : Tag.doubt(at.text("consultation.not-summarised")))
                : cell;
    }

    Table submissions() {
        return Table.underHeading(
                at.text("consultation.submissions"),
                List.of(
                        Column.of(at.text("consultation.column.reference")),
                        Column.of(at.text("consultation.column.writer")),
                        Column.of(at.text("consultation.column.received")),
                        Column.of(at.text("consultation.column.publication")),
                        Column.of(at.text("consultation.column.disposition"))),
                sent.stream().map(one -> row(one)).toList());
    }

    private List<Cell> row(Submission one) {
        String writer = one.name().isEmpty() ? one.organisation() : one.name();
        Disposition done = one.disposition();
        return List.of(
                Cell.link(one.reference(), address("/submissions/" + one.id())),
                Cell.text(writer.isEmpty() ? at.text("consultation.writer.none") : writer),
                Cell.text(at.shortDate(LocalDate.ofInstant(Objects.requireNonNull(one.sent()), zone))),
                Cell.tag(CallWords.publication(one, at)),
                done == null
                        ? Cell.tag(Tag.doubt(at.text("consultation.disposition.missing")))
                        : Cell.tag(CallWords.verdict(done.verdict(), at)));
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
