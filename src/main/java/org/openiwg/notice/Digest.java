package org.openiwg.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What one person is told on one day. */
final class Digest {

    private static final Comparator<Notice> ORDER = Comparator.comparing(Notice::rung)
            .reversed()
            .thenComparing(Notice::since)
            .thenComparing(notice -> notice.body().slug())
            .thenComparing(Notice::thing)
            .thenComparing(Notice::code);

    private Digest() {}

    /** Of what concerns them, what they want to hear today and have not been told; the worst first. */
    static List<Notice> of(
            List<Notice> concerning, Choice choice, List<Snooze> snoozes, Set<Told> told, LocalDate day) {
        return concerning.stream()
                .filter(notice -> choice.wants(notice, day))
                .filter(notice -> snoozes.stream().noneMatch(snooze -> snooze.silences(notice, day)))
                .filter(notice -> !told.contains(Told.of(notice, choice)))
                .sorted(ORDER)
                .toList();
    }

    /** Everything that concerns somebody, in the order in which it is told. */
    static List<Notice> sorted(List<Notice> notices) {
        return notices.stream().sorted(ORDER).toList();
    }
}
