package org.openiwg.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openiwg.obligation.ServiceStandards;
import org.openiwg.platform.web.Visitor;
import org.openiwg.record.Standard;
import org.openiwg.record.Standard.Unit;
import org.openiwg.record.StandardKind;

/**
 * Who signs what goes out, and within how many days: {@code letter/sign-off.csv}, which a page shows. A row without days follows
 * from another standard: a final reply from the body's standard for reminders, an interim one from the deadline of the final.
 */
record SignOffTable(Map<String, Row> rows) {

    private static final String SUBSTITUTE = "substitute";

    /** Whose signature sends a reply. */
    enum Keys {
        SECRETARIAT,
        CHAIR_OR_SECRETARIAT,
        BOTH_CHAIRS;

        /** The word in the table, {@code both-chairs}. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether somebody of that role may send it alone; who stands in for a co-chair that is away gives the same signature. */
        boolean isHeldBy(String role) {
            return switch (this) {
                case SECRETARIAT -> role.equals("secretariat");
                case CHAIR_OR_SECRETARIAT ->
                    role.equals("secretariat") || role.equals("cochair") || role.equals(SUBSTITUTE);
                case BOTH_CHAIRS -> false;
            };
        }
    }

    /**
     * A line of it.
     *
     * @param days how many days there are; 0 when another standard says so
     */
    record Row(String reply, int days, Unit unit, Keys keys) {}

    /** The table of this program; one that cannot be understood is a mistake of ours and stops the start. */
    static final SignOffTable OURS = read();

    private static SignOffTable read() {
        try (InputStream in = Objects.requireNonNull(SignOffTable.class.getResourceAsStream("/letter/sign-off.csv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Map<String, Row> rows = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                rows.put(
                        cells[0],
                        new Row(
                                cells[0],
                                cells[1].isEmpty() ? 0 : Integer.parseInt(cells[1]),
                                cells[2].equals("working") ? Unit.WORKING : Unit.CALENDAR,
                                Keys.valueOf(cells[3].toUpperCase(java.util.Locale.ROOT)
                                        .replace('-', '_'))));
            }
            return new SignOffTable(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Row of(ReplyKind kind) {
        return Objects.requireNonNull(rows.get(kind.word()));
    }

    /** Whether a visitor may send such a reply to a letter of a body without anybody else. */
    boolean maySendAlone(ReplyKind kind, Visitor visitor, String body) {
        return visitor.in(body, LetterPermissions.ANSWER)
                .anyMatch(standing -> of(kind).keys().isHeldBy(standing.role()));
    }

    /** Whether a visitor may write such a reply: a substitute writes none but what they may also sign alone. */
    boolean mayWrite(ReplyKind kind, Visitor visitor, String body) {
        return visitor.in(body, LetterPermissions.ANSWER)
                .anyMatch(standing ->
                        !standing.role().equals(SUBSTITUTE) || of(kind).keys().isHeldBy(SUBSTITUTE));
    }

    /** The last day for acknowledging a letter. */
    LocalDate acknowledgeBy(LocalDate received) {
        Row row = of(ReplyKind.ACKNOWLEDGEMENT);
        // Days are counted in one place only; the kind has no meaning here.
        return ServiceStandards.of(List.of(new Standard(StandardKind.REMINDER, row.days(), row.unit())))
                .deadline(StandardKind.REMINDER, received);
    }
}
