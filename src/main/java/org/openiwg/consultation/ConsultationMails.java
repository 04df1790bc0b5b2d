package org.openiwg.consultation;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openiwg.consultation.InvitationStore.Invitation;
import org.openiwg.mail.Mail;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/** The mails about a call, in the language of whoever gets them, written in the transaction that causes them. */
final class ConsultationMails {

    private final Consumer<Mail> mails;
    private final Supplier<String> site;

    /**
     * @param mails sends them
     * @param site the site's own address, from a setting and never from a request
     */
    ConsultationMails(Consumer<Mail> mails, Supplier<String> site) {
        this.mails = mails;
        this.site = site;
    }

    void invitation(Call call, Invitation invitation, String secret) {
        Messages words = Messages.in(invitation.language());
        String title = call.title().in(invitation.language().locale());
        mails.accept(new Mail(
                invitation.email(),
                invitation.language(),
                words.text("consultation.mail.invitation.subject", title),
                words.text(
                        "consultation.mail.invitation.text",
                        title,
                        call.closes(),
                        link(call, invitation.language(), "/answer/" + secret))));
    }

    void receipt(Call call, Submission submission, String secret) {
        if (submission.email().isEmpty()) {
            return;
        }
        Messages words = Messages.in(submission.language());
        String title = call.title().in(submission.language().locale());
        mails.accept(new Mail(
                submission.email(),
                submission.language(),
                words.text("consultation.mail.receipt.subject", submission.reference()),
                words.text(
                        "consultation.mail.receipt.text",
                        title,
                        submission.reference(),
                        link(call, submission.language(), "/answer/" + secret))));
    }

    void disposition(Call call, Submission submission) {
        Disposition disposition = submission.disposition();
        if (submission.email().isEmpty() || disposition == null) {
            return;
        }
        Messages words = Messages.in(submission.language());
        mails.accept(new Mail(
                submission.email(),
                submission.language(),
                words.text("consultation.mail.disposition.subject", submission.reference()),
                words.text(
                        "consultation.mail.disposition.text",
                        call.title().in(submission.language().locale()),
                        words.text(
                                "consultation.verdict." + disposition.verdict().word()),
                        disposition.text().in(submission.language().locale()),
                        link(call, submission.language(), ""))));
    }

    private String link(Call call, Language language, String end) {
        return site.get() + "/" + language.code() + "/bodies/" + call.body() + "/consultations/" + call.slug() + end;
    }
}
