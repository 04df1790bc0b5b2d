package org.openiwg.platform.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What was typed into a form, and what has to be put right in it.
 *
 * @param values by the name of the field
 * @param errors at their fields
 */
public record Typed(Map<String, String> values, List<FormError> errors) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{0,200}");
    static final int LONGEST_EMAIL = 254;

    private static final int LONGEST = 200;

    public Typed {
        values = Map.copyOf(values);
        errors = new ArrayList<>(errors);
    }

    /** An empty form. */
    public static Typed nothing() {
        return new Typed(Map.of(), List.of());
    }

    public static Typed of(Map<String, String> values) {
        return new Typed(values, List.of());
    }

    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String errorAt(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::text)
                .findFirst()
                .orElse("");
    }

    public void refuse(String field, String words) {
        errors.add(new FormError(words, field));
    }

    public boolean isSound() {
        return errors.isEmpty();
    }

    public int status() {
        return isSound() ? 200 : 422;
    }

    /** Whether it is one line of at most 200 characters. */
    public boolean isLine(String field) {
        return value(field).length() <= LONGEST
                && !CONTROL.matcher(value(field)).find();
    }

    /** Whether it is the word for a body or an institution in addresses, or nothing. */
    public boolean isSlug(String field) {
        return SLUG.matcher(value(field)).matches();
    }

    public Optional<LocalDate> day(String field) {
        try {
            LocalDate day = LocalDate.parse(value(field));
            return day.getYear() >= 1900 && day.getYear() <= 2199 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(value(field)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public int number(String field) {
        return value(field).matches("\\d{1,8}") ? Integer.parseInt(value(field)) : -1;
    }
}
