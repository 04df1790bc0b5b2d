package org.openiwg.mail;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * One mail, with its words.
 *
 * @param lang the language that it is written in
 * @param retry whether it can be tried again
 */
record OutboxMailPage(String subject, String lang, List<Fact> facts, String text, boolean retry) implements Page {

    static OutboxMailPage of(StoredMail mail, MailWords words) {
        PageContext at = words.at();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(at.text("mail.state"), Cell.tag(words.state(mail))));
        facts.add(Fact.of(at.text("mail.to"), mail.mail().to()));
        facts.add(Fact.of(at.text("mail.written"), words.moment(mail.written())));
        if (mail.settled() != null) {
            facts.add(Fact.of(at.text("mail.settled." + mail.state().word()), words.moment(mail.settled())));
        }
        facts.add(Fact.of(at.text("mail.attempts"), at.number(mail.attempts())));
        if (mail.unknown() > 0) {
            facts.add(Fact.of(at.text("mail.unknown"), at.text("mail.unknown.text", mail.unknown())));
        }
        if (!mail.reason().isEmpty()) {
            facts.add(Fact.of(at.text("mail.reason"), mail.reason()));
        }
        return new OutboxMailPage(
                mail.mail().subject(),
                mail.mail().language().code(),
                facts,
                mail.mail().text(),
                mail.state() == MailState.DEAD || mail.state() == MailState.KEPT);
    }
}
