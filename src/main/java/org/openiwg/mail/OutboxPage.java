package org.openiwg.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Tab;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * The mails of one state.
 *
 * @param what what this state means
 * @param given whether these were given up, so that all can be tried again
 */
record OutboxPage(List<Tab> tabs, String title, String what, boolean given, boolean empty, Table table, Pages pages)
        implements Page {
    static OutboxPage of(
            MailState shown, ToIntFunction<MailState> count, List<StoredMail> mails, Pages pages, MailWords words) {
        PageContext at = words.at();
        List<Tab> tabs = new ArrayList<>();
        for (MailState state : MailState.values()) {
            tabs.add(new Tab(
                    at.text("mail.tab." + state.word()),
                    at.link("/outbox", "state", state == MailState.WAITING ? "" : state.word()),
                    at.number(count.applyAsInt(state)),
                    state == shown));
        }
        String title = at.text("mail.tab." + shown.word());
        List<Column> columns = List.of(
                Column.of(at.text("mail.subject")),
                Column.of(at.text("mail.written")),
                Column.number(at.text("mail.attempts")),
                Column.of(at.text("mail.reason")));
        return new OutboxPage(
                tabs,
                title,
                at.text("mail.what." + shown.word()),
                shown == MailState.DEAD,
                mails.isEmpty(),
                Table.underHeading(
                        title,
                        columns,
                        mails.stream().map(mail -> row(mail, words)).toList()),
                pages);
    }

    private static List<Cell> row(StoredMail mail, MailWords words) {
        return List.of(
                Cell.link(mail.mail().subject(), words.at().link("/outbox/" + mail.id()))
                        .inLanguage(mail.mail().language().code())
                        .withNote(mail.mail().to()),
                Cell.text(words.moment(mail.written())),
                Cell.text(words.at().number(mail.attempts())),
                Cell.text(mail.reason()));
    }
}
