package org.openiwg.mail;

import java.util.Optional;
import java.util.Set;
import org.openiwg.platform.SettingRefused;
import org.springframework.core.env.Environment;

/**
 * The mail server that takes our mail: {@code openiwg.smtp.host} and the like (in the environment {@code
 * OPENIWG_SMTP_HOST}).
 *
 * @param user empty when the server asks for no password
 * @param from the address that mails come from
 */
record SmtpSettings(String host, int port, String user, String password, String from) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final String SUBMISSION = "587";
    private static final int IMPLICIT_TLS = 465;

    /**
     * What is set; empty when there is no server.
     *
     * @throws SettingRefused when it cannot be used
     */
    static Optional<SmtpSettings> of(Environment environment) {
        String host = setting(environment, "host", "");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String port = setting(environment, "port", SUBMISSION);
        if (!port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > 65_535) {
            throw new SettingRefused(
                    "OPENIWG_SMTP_PORT is \"%s\": give a number from 1 to 65535, usually 587 or 465.".formatted(port));
        }
        String from = setting(environment, "from", "");
        if (!Mail.isAddress(from)) {
            throw new SettingRefused(
                    "OPENIWG_SMTP_FROM is \"%s\": give the address that mails come from, such as iwg@example.org."
                            .formatted(from));
        }
        return Optional.of(new SmtpSettings(
                host,
                Integer.parseInt(port),
                setting(environment, "user", ""),
                setting(environment, "password", ""),
                from));
    }

    private static String setting(Environment environment, String name, String otherwise) {
        String value = environment.getProperty("openiwg.smtp." + name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** Whether the connection begins with TLS; elsewhere it has to change to TLS before anything is said. */
    boolean beginsWithTls() {
        return port == IMPLICIT_TLS;
    }

    /** Whether nothing leaves this machine, so that TLS would protect nothing. */
    boolean isThisMachine() {
        return THIS_MACHINE.contains(host);
    }

    /** The part of the sender's address after the @: mails are named under it. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "SmtpSettings[%s:%d]".formatted(host, port);
    }
}
