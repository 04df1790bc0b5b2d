package org.openiwg.letter;

import java.util.function.Supplier;
import org.openiwg.mail.Mail;
import org.openiwg.mail.SendMail;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Names;

/**
 * Mails to whoever wrote a letter, in their language. Nothing that the writer typed stands in a subject, and nothing in a receipt:
 * whoever gives somebody else's address can make us send that person no words of their own.
 */
final class WriterMails {

    private final SendMail mails;
    private final Supplier<String> site;
    private final Stamps stamps;
    private final Supplier<Names> names;

    WriterMails(SendMail mails, Supplier<String> site, Stamps stamps, Supplier<Names> names) {
        this.mails = mails;
        this.site = site;
        this.stamps = stamps;
        this.names = names;
    }

    /** The address of a page of this site in a language, for a mail. */
    String address(Language language, String path) {
        return site.get() + "/" + language.code() + path;
    }

    void received(Letter letter) {
        send(letter, "letter.mail.receipt.subject", "letter.mail.receipt.text");
    }

    void rejected(Letter letter) {
        String reason = Messages.in(letter.language()).text("letter.reject." + letter.reason());
        write(
                letter,
                Messages.in(letter.language()).text("letter.mail.rejected.subject", letter.reference()),
                Messages.in(letter.language())
                        .text("letter.mail.rejected.text", letter.reference(), reason, receipt(letter)));
    }

    void replied(Letter letter, LetterReply reply) {
        Messages words = Messages.in(letter.language());
        write(
                letter,
                words.text("letter.mail.reply.subject." + reply.kind().word(), letter.reference(), body(letter)),
                words.text(
                        "letter.mail.reply.text",
                        reply.letterIn(letter.language()),
                        letter.reference(),
                        address(letter.language(), letter.path())));
    }

    private void send(Letter letter, String subject, String text) {
        Messages words = Messages.in(letter.language());
        write(
                letter,
                words.text(subject, letter.reference()),
                words.text(text, letter.reference(), body(letter), receipt(letter)));
    }

    private String receipt(Letter letter) {
        return address(letter.language(), letter.path() + "/receipt/" + stamps.secretOf(letter.reference()));
    }

    private String body(Letter letter) {
        return names.get().body(letter.body()).in(letter.language().locale());
    }

    private void write(Letter letter, String subject, String text) {
        if (Mail.isAddress(letter.email())) {
            mails.send(new Mail(letter.email(), letter.language(), oneLine(subject), text));
        }
    }

    /** The name of a body comes from the record, which may hold anything. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cc}\\x{2028}\\x{2029}]+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200);
    }
}
