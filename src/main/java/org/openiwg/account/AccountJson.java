package org.openiwg.account;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The account and the timeline as JSON, member for member what other programs compute from the same files. */
public final class AccountJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    };

    private final JsonGenerator json;

    private AccountJson(JsonGenerator json) {
        this.json = json;
    }

    /** An account as one object. */
    public static String of(Account account) {
        return written(json -> json.account(account));
    }

    /** One obligation as an object, with the account's members. */
    public static String of(Obligation obligation) {
        return written(json -> json.obligation(obligation));
    }

    /** Obligations as an array of the account's members. */
    public static String ofObligations(List<Obligation> obligations) {
        return written(json -> json.array(obligations, json::obligation));
    }

    /** Findings as an array of the account's members. */
    public static String ofFindings(List<Finding> findings) {
        return written(json -> json.array(findings, json::finding));
    }

    /** A timeline as an array of changes. */
    public static String ofTimeline(List<Change> changes) {
        return written(json -> json.array(changes, json::change));
    }

    private interface Part {
        void writeTo(AccountJson json);
    }

    private static String written(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(PRETTY, text)) {
            part.writeTo(new AccountJson(generator));
        }
        return text.append('\n').toString();
    }

    private void account(Account account) {
        json.writeStartObject();
        text("body", account.body());
        text("asOf", account.asOf());
        text("formed", account.formed());
        text("dissolved", account.dissolved());
        text("successor", account.successor());
        texts("chairs", account.chairs());
        texts("members", account.members());
        json.writeName("site").writeStartObject();
        text("lastUpdated", account.site().lastUpdated());
        number("daysSince", account.site().daysSince());
        json.writeEndObject();
        json.writeName("meetings").writeStartObject();
        number("held", account.meetings().held());
        text("lastHeld", account.meetings().lastHeld());
        json.writeEndObject();
        json.writeName("publications");
        array(account.publications(), this::publication);
        json.writeName("reminders").writeStartObject();
        number("received", account.reminders().received());
        number("answered", account.reminders().answered());
        number("unanswered", account.reminders().unanswered());
        json.writeEndObject();
        json.writeName("obligations");
        array(account.obligations(), this::obligation);
        json.writeName("findings");
        array(account.findings(), this::finding);
        json.writeEndObject();
    }

    private void publication(Account.Publication publication) {
        json.writeStartObject();
        text("id", publication.id());
        texts("languages", publication.languages());
        number("count", publication.count());
        text("issuedOn", publication.issuedOn());
        json.writeEndObject();
    }

    private void obligation(Obligation obligation) {
        json.writeStartObject();
        text("id", obligation.id());
        text("kind", obligation.id().family().word());
        text("owner", obligation.owner());
        text("openedOn", obligation.openedOn());
        text("firstDeadline", obligation.firstDeadline());
        text("deadline", obligation.deadline());
        text("deadlineBasis", obligation.basis().word());
        number("extensions", obligation.extensions());
        text("state", obligation.state().word());
        text("endedOn", obligation.endedOn());
        number("daysOverdue", obligation.daysOverdue());
        number("daysLate", obligation.daysLate());
        number("daysPastFirstDeadline", obligation.daysPastFirstDeadline());
        number("promises", obligation.promises());
        number("reminders", obligation.reminders());
        if (obligation.isRecurring()) {
            number("roundsLate", obligation.roundsLate());
        }
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        text("code", finding.code().word());
        text("obligation", finding.obligation());
        text("since", finding.since());
        number("days", finding.days());
        text("level", finding.level().word());
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        text("date", change.date());
        text("change", change.raised() ? "raised" : "cleared");
        text("code", change.code().word());
        text("obligation", change.obligation());
        json.writeEndObject();
    }

    private <T> void array(Collection<T> all, java.util.function.Consumer<T> one) {
        json.writeStartArray();
        all.forEach(one);
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) {
        json.writeName(name);
        array(texts, json::writeString);
    }

    private void text(String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void number(String name, @Nullable Number value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.longValue());
        }
    }
}
