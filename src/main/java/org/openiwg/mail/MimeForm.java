package org.openiwg.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it goes over the wire: the text, the same as simple HTML, and what a calendar reads (RFC 2046 section 5.1.4). */
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
        MimeMultipart forms = new MimeMultipart("alternative", plain, html);
        if (mail.calendar() != null) {
            forms.addBodyPart(calendar(mail.calendar()));
        }
        empty.setContent(forms);
        return empty;
    }

    /** RFC 6047 section 2.4: the method stands in the type too, so that a mail program knows an invitation without reading it. */
    private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
        String type = "text/calendar; method=%s; charset=UTF-8; component=VEVENT".formatted(calendar.method());
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        // Lines that end in CRLF and may be folded anywhere are not touched by any relay on the way.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
