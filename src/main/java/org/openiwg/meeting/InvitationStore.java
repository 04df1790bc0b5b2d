package org.openiwg.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.people.Person;
import org.openiwg.platform.text.Language;
import org.openiwg.record.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is invited, what they answered, and the links in their mails. */
final class InvitationStore {
    private final JdbcClient sql;

    InvitationStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    List<Invitation> of(MeetingId meeting) {
        return sql.sql("""
                        SELECT * FROM meeting.invitation WHERE body = :body AND meeting = :meeting
                        ORDER BY withdrawn, institution, role, id
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .query((row, n) -> invitation(row))
                .list();
    }

    Optional<Invitation> of(MeetingId meeting, UUID person) {
        return of(meeting).stream()
                .filter(one -> one.person().id().equals(person) && !one.withdrawn())
                .findFirst();
    }

    /** The invitations of somebody that were not taken back. */
    List<Invitation> of(UUID person) {
        return sql.sql("SELECT * FROM meeting.invitation WHERE person = :person AND NOT withdrawn")
                .param("person", person)
                .query((row, n) -> invitation(row))
                .list();
    }

    /** Invites somebody, or invites them again. */
    void invite(MeetingId meeting, Invitee invitee) {
        sql.sql("""
                        INSERT INTO meeting.invitation (body, meeting, person, name, email, language, role, institution)
                        VALUES (:body, :meeting, :person, :name, :email, :language, :role, :institution)
                        ON CONFLICT (body, meeting, person) DO UPDATE SET withdrawn = false, name = excluded.name,
                            email = excluded.email, language = excluded.language, role = excluded.role,
                            institution = excluded.institution, answer = '', mailed = NULL,
                            version = meeting.invitation.version + 1
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .param("person", invitee.person().id())
                .param("name", invitee.person().name())
                .param("email", invitee.person().email())
                .param("language", invitee.person().language().code())
                .param("role", invitee.post().role().word())
                .param("institution", invitee.post().institution())
                .update();
    }

    /** Takes an invitation back: its links open nothing any more. */
    void withdraw(UUID invitation) {
        sql.sql("UPDATE meeting.invitation SET withdrawn = true, version = version + 1 WHERE id = :id")
                .param("id", invitation)
                .update();
        forgetLinks(invitation);
    }

    void mailed(UUID invitation, int sequence, Instant now) {
        sql.sql("UPDATE meeting.invitation SET mailed = :sequence, told = :now WHERE id = :id")
                .param("now", Timestamp.from(now))
                .param("sequence", sequence)
                .param("id", invitation)
                .update();
    }

    /** Keeps an answer if it was not changed since; false when it was, or when the invitation was taken back. */
    boolean answer(Invitation known, Answer answer, String note, int sequence, Instant now) {
        return sql.sql("""
                        UPDATE meeting.invitation SET answer = :answer, note = :note, answered = :now,
                            answered_at = :sequence, version = version + 1
                        WHERE id = :id AND version = :version AND NOT withdrawn
                        """)
                        .param("answer", answer.word())
                        .param("note", note)
                        .param("now", Timestamp.from(now))
                        .param("sequence", sequence)
                        .param("id", known.id())
                        .param("version", known.version())
                        .update()
                == 1;
    }

    void addLink(byte[] hash, UUID invitation, Instant now) {
        sql.sql("INSERT INTO meeting.answer_link (hash, invitation, made) VALUES (:hash, :invitation, :now)")
                .param("hash", hash)
                .param("invitation", invitation)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** All links of an invitation open nothing any more. */
    void forgetLinks(UUID invitation) {
        sql.sql("DELETE FROM meeting.answer_link WHERE invitation = :invitation")
                .param("invitation", invitation)
                .update();
    }

    /** The invitation that a link answers. */
    Optional<Invitation> byLink(byte[] hash) {
        return sql.sql("""
                        SELECT i.* FROM meeting.answer_link l JOIN meeting.invitation i ON i.id = l.invitation
                        WHERE l.hash = :hash AND NOT i.withdrawn
                        """)
                .param("hash", hash)
                .query((row, n) -> invitation(row))
                .optional();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        Timestamp answered = row.getTimestamp("answered");
        Timestamp told = row.getTimestamp("told");
        return new Invitation(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new MeetingId(new BodyId(row.getString("body")), row.getString("meeting")),
                new Person(
                        Objects.requireNonNull(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        Objects.requireNonNull(Language.of(row.getString("language")))),
                row.getString("role"),
                row.getString("institution"),
                row.getBoolean("withdrawn"),
                Answer.of(row.getString("answer")),
                row.getString("note"),
                answered == null ? null : answered.toInstant(),
                row.getInt("answered_at"),
                row.getObject("mailed", Integer.class),
                told == null ? null : told.toInstant(),
                row.getInt("version"));
    }
}
