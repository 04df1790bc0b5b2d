package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who of the members was there, and whether that is enough.
 *
 * @param rows one for each member of the day, in their order
 * @param guests of institutions that are no members
 * @param quorum the rule of the day
 */
record RollCall(List<Attendance> rows, List<Attendance> guests, Quorum quorum) {
    RollCall {
        rows = List.copyOf(rows);
        guests = List.copyOf(guests);
    }

    /** Of whom nothing was written down, nobody was there. */
    static RollCall of(List<String> members, List<Attendance> written, Quorum quorum) {
        Map<String, Attendance> known =
                written.stream().collect(Collectors.toMap(Attendance::institution, Function.identity()));
        List<Attendance> rows = new ArrayList<>();
        for (String member : members) {
            rows.add(known.getOrDefault(member, new Attendance(member, Attendance.State.ABSENT, "", 0)));
        }
        List<Attendance> guests = written.stream()
                .filter(row -> !members.contains(row.institution()))
                .toList();
        return new RollCall(rows, guests, quorum);
    }

    int members() {
        return rows.size();
    }

    int present() {
        return (int) rows.stream()
                .filter(row -> row.state() == Attendance.State.PRESENT)
                .count();
    }

    int needed() {
        return quorum.needed(members());
    }

    boolean isQuorate() {
        return quorum.isMet(present(), members());
    }

    /** The same as somebody wrote it, who has now seen how it stands. */
    RollCall seen(RollCall now) {
        Map<String, Integer> versions =
                now.rows.stream().collect(Collectors.toMap(Attendance::institution, Attendance::version));
        List<Attendance> over = rows.stream()
                .map(row -> new Attendance(
                        row.institution(), row.state(), row.who(), versions.getOrDefault(row.institution(), 0)))
                .toList();
        return new RollCall(over, guests, quorum);
    }
}
