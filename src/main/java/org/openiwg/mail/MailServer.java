package org.openiwg.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server that takes our mail. */
final class MailServer {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "60000";
    private static final int LONGEST_REASON = 500;

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final SmtpSettings settings;

    MailServer(SmtpSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setProtocol("smtp");
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(SmtpSettings settings) {
        boolean upgrade = !settings.beginsWithTls() && !settings.isThisMachine();
        Map<String, String> smtp = Map.of(
                "auth",
                Boolean.toString(!settings.user().isEmpty()),
                "ssl.enable",
                Boolean.toString(settings.beginsWithTls()),
                "starttls.enable",
                Boolean.toString(upgrade),
                "starttls.required",
                Boolean.toString(upgrade),
                "ssl.checkserveridentity",
                "true",
                "ssl.protocols",
                "TLSv1.2 TLSv1.3",
                "connectiontimeout",
                CONNECT_MILLIS,
                "timeout",
                ANSWER_MILLIS,
                "writetimeout",
                ANSWER_MILLIS);
        Properties properties = new Properties();
        smtp.forEach((name, value) -> properties.setProperty("mail.smtp." + name, value));
        return properties;
    }

    /** What a mail shall be called, so that a mailbox knows it again. */
    String messageId(UUID id) {
        return "<" + id + "@" + settings.domain() + ">";
    }

    /** Hands a mail over and waits for the answer. */
    Delivery deliver(StoredMail mail) {
        try {
            MimeMessage message = MimeForm.of(mail, settings.from(), sender.createMimeMessage());
            sender.send(message);
            return new Delivery.Taken();
        } catch (MailAuthenticationException refused) {
            return new Delivery.Failed(reason(refused), false);
        } catch (MailSendException failed) {
            Exception[] details = failed.getMessageExceptions();
            return details.length == 0 ? failed(failed) : failed(details[0]);
        } catch (MailException | MessagingException unwritable) {
            return new Delivery.Refused(reason(unwritable));
        }
    }

    /** Reads why a mail was not taken out of the chain of exceptions; the last is nearest to what the server said. */
    private static Delivery failed(Throwable failure) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            last = cause;
            int code = replyCode(cause);
            if (code > 0) {
                return isForEver(code)
                        ? new Delivery.Refused(reason(cause))
                        : new Delivery.Failed(reason(cause), false);
            }
            if (cause instanceof MailConnectException) {
                return new Delivery.Failed(reason(cause), false);
            }
        }
        return new Delivery.Failed(reason(last), true);
    }

    private static int replyCode(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    /** RFC 5321 section 4.2.1: 5yz is for ever; but what is about signing in (53z) can be put right by the administrator. */
    private static boolean isForEver(int code) {
        return code >= 500 && code / 10 != 53;
    }

    private static String reason(Throwable failure) {
        String words = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        String line = words.replaceAll("\\p{Cc}+", " ").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }
}
