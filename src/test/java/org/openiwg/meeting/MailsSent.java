package org.openiwg.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that somebody was sent, the oldest first. */
final class MailsSent {

    private MailsSent() {}

    record Sent(String subject, String words, String method, String calendar) {}

    static List<Sent> to(UUID person, JdbcClient sql) {
        return sql.sql("""
                        SELECT m.subject, m.words, m.calendar_method, m.calendar FROM mail.mail m
                        JOIN people.person p ON p.email = m.recipient WHERE p.id = :person ORDER BY m.written, m.id
                        """)
                .param("person", person)
                .query((row, n) -> new Sent(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
