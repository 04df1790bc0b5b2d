package org.openiwg.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/** A mail as it goes over the wire: the text, and the same as simple HTML (RFC 2046 section 5.1.4). */
final class MimeForm {

    private MimeForm() {}

    /**
     * Fills a message.
     *
     * @param from the sender's address
     * @param empty the message to fill
     */
    static MimeMessage of(StoredMail stored, String from, MimeMessage empty) throws MessagingException {
        Mail mail = stored.mail();
        empty.setFrom(new InternetAddress(from, true));
        empty.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        empty.setSubject(mail.subject(), "UTF-8");
        empty.setSentDate(Date.from(stored.written()));
        empty.setHeader("Message-ID", stored.messageId());
        // RFC 3834: nobody's holiday notice answers this.
        empty.setHeader("Auto-Submitted", "auto-generated");
        empty.setHeader("Content-Language", mail.language().code());
        if (!mail.preferences().isEmpty()) {
            empty.setHeader("List-Unsubscribe", "<" + mail.preferences() + ">");
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.text(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(HtmlOfText.of(mail), "UTF-8", "html");
        empty.setContent(new MimeMultipart("alternative", plain, html));
        return empty;
    }
}
