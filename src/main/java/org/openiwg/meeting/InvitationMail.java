package org.openiwg.meeting;

import java.util.List;
import java.util.Locale;
import org.openiwg.people.Person;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/**
 * The words of a mail about a meeting, in the language of its reader.
 *
 * @param reads what of the agenda the reader may see
 * @param site the address of the site, without a slash at its end
 */
record InvitationMail(Meeting meeting, List<AgendaItem> agenda, Audience reads, String site) {

    /** Why a mail goes out. */
    enum Reason {
        INVITED,
        CHANGED,
        AGENDA,
        CANCELLED,
        WITHDRAWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String subject(Reason why, Language language) {
        return Messages.in(language)
                .text(
                        "meeting.mail.subject." + why.word(),
                        title(language),
                        meeting.when().day());
    }

    /**
     * The text.
     *
     * @param because why it was moved or cancelled; empty when it needs no reason
     * @param answer the path of the link that answers; empty when there is nothing to answer
     */
    String text(Reason why, Person to, Bilingual because, String answer) {
        Language language = to.language();
        Messages words = Messages.in(language);
        StringBuilder text = new StringBuilder(words.text("meeting.mail.hello", to.name()));
        paragraph(text, words.text("meeting.mail.lead." + why.word(), title(language)));
        if (!because.isEmpty()) {
            paragraph(text, because.in(language.locale()));
        }
        if (why != Reason.WITHDRAWN) {
            paragraph(text, facts(language));
        }
        if (!answer.isEmpty()) {
            paragraph(text, words.text("meeting.mail.answer", page(language, answer)));
        }
        if (answer.isEmpty()) {
            return text.toString();
        }
        paragraph(text, agenda(language));
        paragraph(
                text,
                words.text("meeting.mail.room", page(language, meeting.id().room())));
        return text.toString();
    }

    /** What stands in the calendar. */
    String description(Language language) {
        StringBuilder text = new StringBuilder(facts(language));
        paragraph(text, agenda(language));
        return text.toString();
    }

    /** The page of the meeting, in full. */
    String room(Language language) {
        return page(language, meeting.id().room());
    }

    private String page(Language language, String path) {
        return site + "/" + language.code() + path;
    }

    private String title(Language language) {
        return meeting.title().in(language.locale());
    }

    private String facts(Language language) {
        Messages words = Messages.in(language);
        StringBuilder text = new StringBuilder(meeting.when().words(language));
        String place = meeting.place().in(language.locale());
        if (!place.isEmpty()) {
            text.append('\n').append(words.text("meeting.mail.place", place));
        }
        if (!meeting.link().isEmpty()) {
            text.append('\n').append(words.text("meeting.mail.link", meeting.link()));
        }
        return text.toString();
    }

    /** The agenda once it was sent; until then nothing. */
    private String agenda(Language language) {
        Messages words = Messages.in(language);
        if (meeting.sent() == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(words.text("meeting.mail.agenda"));
        agenda.stream()
                .filter(item -> item.isFor(reads))
                .forEach(item -> text.append('\n')
                        .append(words.text(
                                "meeting.mail.item",
                                item.place(),
                                item.title().in(language.locale()),
                                words.text("meeting.asked." + item.asked().word()),
                                item.minutes())));
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append("\n\n").append(words);
        }
    }
}
