package org.openiwg.notice;

import java.util.List;
import org.openiwg.account.DutyNames;
import org.openiwg.mail.Mail;
import org.openiwg.people.Person;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Names;
import org.openiwg.record.ThingId;

/**
 * A digest in words, in the reader's language.
 *
 * @param site where the site is reached from outside; empty when that is not set: then there are no links
 */
record DigestWords(Names names, Language language, String site) {

    /** The mail of a digest. */
    Mail mail(Person to, List<Notice> notices) {
        Messages messages = Messages.in(language);
        StringBuilder text = new StringBuilder(messages.text("notice.mail.hello", oneLine(to.name()))).append("\n\n");
        Rung last = null;
        for (Notice notice : notices) {
            if (notice.rung() != last) {
                last = notice.rung();
                text.append(messages.text("notice.rung." + word(last))).append("\n\n");
            }
            text.append("- ").append(line(notice)).append('\n');
            if (!site.isEmpty()) {
                text.append("  ").append(site).append(path(notice)).append('\n');
            }
            text.append('\n');
        }
        String preferences = site.isEmpty() ? "" : site + "/" + language.code() + "/my/notices";
        text.append(messages.text("notice.mail.why")).append('\n').append(preferences);
        return new Mail(
                to.email(),
                language,
                messages.text("notice.mail.subject", notices.size()),
                text.toString().strip(),
                preferences);
    }

    /** One notice in a sentence. */
    String line(Notice notice) {
        return Messages.in(language)
                .text("notice.line." + notice.code(), name(notice), body(notice), notice.since(), notice.days());
    }

    /** What it is about. */
    String name(Notice notice) {
        ThingId thing = ThingId.parse(notice.thing());
        return thing == null ? body(notice) : in(DutyNames.of(names, notice.body(), thing));
    }

    private String body(Notice notice) {
        return in(names.body(notice.body()));
    }

    private String in(Bilingual text) {
        return oneLine(text.in(language.locale()));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cc}+", " ");
    }

    /** Its page, with the language. */
    String path(Notice notice) {
        return "/" + language.code() + to(notice);
    }

    /** Its page, without the language. */
    static String to(Notice notice) {
        String body = "/bodies/" + notice.body().slug();
        return notice.thing().isEmpty() ? body : body + "/obligations/" + notice.thing();
    }

    static String word(Rung rung) {
        return rung.name().toLowerCase(java.util.Locale.ROOT);
    }
}
