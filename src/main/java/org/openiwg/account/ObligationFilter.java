package org.openiwg.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;

/**
 * Which obligations a reader wants to see, and in which order; every list of obligations takes the same parameters. A value
 * that means nothing asks for nothing.
 *
 * @param state the word of a {@link State}, {@code owed} for everything still owed, {@code over} for all that ended; empty for all
 * @param kind the word of the family that opened it; empty for all
 * @param owner who owes it, {@link #NOBODY} when nobody does; empty for all
 * @param late past its deadline by at least so many days, now or when it was done; 0 for all
 * @param sort the order
 */
public record ObligationFilter(String state, String kind, String owner, int late, Sort sort) {

    /** The owner of what nobody owns. */
    public static final String NOBODY = "-";

    public static final ObligationFilter ALL = new ObligationFilter("", "", "", 0, Sort.LATE);

    private static final int LONGEST_NUMBER = 5;

    /** The orders of a list; what is equal stays in the order of ids. */
    public enum Sort {
        /** The latest first, of equally late the most asked for; of what is not late the still owed first, by deadline. */
        LATE,
        DEADLINE,
        OPENED,
        OWNER;

        private final String word = name().toLowerCase(java.util.Locale.ROOT);

        /** As the parameter says it. */
        public String word() {
            return word;
        }

        static Sort of(String word) {
            for (Sort sort : values()) {
                if (sort.word.equals(word)) {
                    return sort;
                }
            }
            return LATE;
        }

        private Comparator<Obligation> order() {
            return switch (this) {
                case LATE ->
                    Comparator.comparingLong((Obligation duty) -> -daysLate(duty))
                            .thenComparing(duty -> !duty.state().isOpen())
                            .thenComparing(Obligation::deadline)
                            .thenComparing(Comparator.comparingInt(Obligation::reminders)
                                    .reversed());
                case DEADLINE -> Comparator.comparing(Obligation::deadline);
                case OPENED -> Comparator.comparing(Obligation::openedOn);
                case OWNER -> Comparator.comparing(Obligation::owner, Comparator.nullsFirst(Comparator.naturalOrder()));
            };
        }
    }

    /** Reads the parameters of an address: {@code state}, {@code kind}, {@code owner}, {@code late}, {@code sort}. */
    public static ObligationFilter of(Map<String, List<String>> query) {
        return new ObligationFilter(
                first(query, "state"),
                first(query, "kind"),
                first(query, "owner"),
                number(first(query, "late")),
                Sort.of(first(query, "sort")));
    }

    /** Those of the obligations that it asks for, in its order. */
    public List<Obligation> of(List<Obligation> obligations) {
        return obligations.stream().filter(this::wants).sorted(sort.order()).toList();
    }

    /** Days past the deadline in force, now or when it was done. */
    public static long daysLate(Obligation obligation) {
        return Math.max(obligation.daysOverdue(), obligation.daysLate());
    }

    /** Whether it asks for this one. */
    public boolean wants(Obligation duty) {
        return wantsState(duty.state())
                && (kind.isEmpty() || kind.equals(duty.id().family().word()))
                && (owner.isEmpty() || Objects.equals(ownerAsked(), duty.owner()))
                && (late == 0 || daysLate(duty) >= late);
    }

    private boolean wantsState(State asked) {
        return switch (state) {
            case "" -> true;
            case "owed" -> asked.isOpen();
            case "over" -> !asked.isOpen();
            default -> state.equals(asked.word());
        };
    }

    private @Nullable String ownerAsked() {
        return owner.equals(NOBODY) ? null : owner;
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }
}
