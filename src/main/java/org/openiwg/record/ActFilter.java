package org.openiwg.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which acts a reader wants to see; every list of acts takes the same parameters. A value that means nothing asks for
 * nothing.
 *
 * @param body the slug of the body; empty for all
 * @param act a family ({@code mandate}) or one act ({@code mandate.given}); empty for all
 * @param confidence the word of a {@link Confidence}; empty for all
 * @param year the year in which the act took effect, or may have; empty for all
 * @param text words that all stand somewhere in it, in either language, whatever their case and accents; empty for all
 */
public record ActFilter(String body, String act, String confidence, String year, String text) {

    public static final ActFilter ALL = new ActFilter("", "", "", "", "");

    private static final int LONGEST_TEXT = 200;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** Reads the parameters of an address: {@code body}, {@code act}, {@code confidence}, {@code year}, {@code text}. */
    public static ActFilter of(Map<String, List<String>> query) {
        return new ActFilter(
                first(query, "body"),
                first(query, "act"),
                first(query, "confidence"),
                first(query, "year"),
                first(query, "text"));
    }

    /** Whether it asks for anything in particular. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The acts that it asks for, in their order. */
    public <T> List<T> of(List<T> all, java.util.function.Function<T, @Nullable Act> act) {
        Words words = new Words(text);
        return all.stream()
                .filter(one -> {
                    Act its = act.apply(one);
                    return its == null ? isAll() : wants(its) && words.standIn(its);
                })
                .toList();
    }

    private boolean wants(Act one) {
        return (body.isEmpty() || body.equals(one.body().slug()))
                && (act.isEmpty()
                        || act.equals(one.kind().word())
                        || act.equals(one.kind().family().word()))
                && (confidence.isEmpty() || confidence.equals(one.confidence().word()))
                && (year.isEmpty() || YEAR.matcher(year).matches() && isIn(Integer.parseInt(year), one.date()));
    }

    private static boolean isIn(int year, PartialDate date) {
        return date.first().getYear() <= year && date.last().getYear() >= year;
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.getFirst().strip();
        return value.length() <= LONGEST_TEXT ? value : value.substring(0, LONGEST_TEXT);
    }

    /** Words to look for, as they are compared. */
    private static final class Words {

        private final List<String> plain;

        Words(String text) {
            plain = text.isBlank()
                    ? List.of()
                    : SPACE.splitAsStream(plain(text)).toList();
        }

        boolean standIn(Act act) {
            if (plain.isEmpty()) {
                return true;
            }
            String all = plain(Stream.of(
                            act.title().en(),
                            act.title().fr(),
                            act.note().en(),
                            act.note().fr(),
                            act.by(),
                            act.to(),
                            act.subject() == null ? "" : act.subject().slug(),
                            act.source().title())
                    .reduce("", (one, other) -> one + "\n" + other));
            return plain.stream().allMatch(all::contains);
        }

        private static String plain(String text) {
            return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT)
                    .strip();
        }
    }
}
