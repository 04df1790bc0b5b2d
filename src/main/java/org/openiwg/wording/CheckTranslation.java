package org.openiwg.wording;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openiwg.platform.text.LanguageTag;

/** Compares a translation with its source: what must be the same is the same, and the rest is in its language. */
public final class CheckTranslation {

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}++(?:[.,\\u00A0\\u202F\\u066B\\u066C'’]\\p{Nd}++| \\p{Nd}{3}(?!\\p{Nd}))*+");

    private static final Pattern MONEY = Pattern.compile("\\p{Sc}\\s?\\p{Nd}|\\p{Nd}\\s?\\p{Sc}|\\b(?:CAD|USD|EUR)\\b");

    private static final String BRACKETS = "()[]{}";

    /** A few letters say little of their script. */
    private static final int ENOUGH_LETTERS = 3;

    private final String source;
    private final String target;
    private final LanguageTag language;
    private final List<Remark> remarks = new ArrayList<>();

    private CheckTranslation(String source, String target, LanguageTag language) {
        this.source = source;
        this.target = target;
        this.language = language;
    }

    /**
     * What there is to say of a translation, refusals and hints in the order in which they are found.
     *
     * @param terms what words of the source are called in the target language
     */
    public static List<Remark> of(String source, String target, LanguageTag language, List<Term> terms) {
        CheckTranslation check = new CheckTranslation(source, target, language);
        if (target.isBlank()) {
            return List.of(Remark.refusal("empty", 0));
        }
        check.form();
        check.script();
        check.kept();
        check.numbers();
        check.brackets();
        terms.forEach(check::term);
        return List.copyOf(check.remarks);
    }

    /** The target as it is taken in: composed, without marks of direction, which we set ourselves. */
    public static String cleaned(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200E\\u200F\\u061C\\u2066-\\u2069\\u202A-\\u202E\\uFEFF]", "")
                .strip();
    }

    private void form() {
        if (!Normalizer.isNormalized(target, Normalizer.Form.NFC)) {
            remarks.add(Remark.refusal("not-composed", 0));
        }
        for (int i = 0; i < target.length(); i += Character.charCount(target.codePointAt(i))) {
            int one = target.codePointAt(i);
            if (Character.getType(one) == Character.CONTROL && one != '\n'
                    || UCharacter.hasBinaryProperty(one, UProperty.BIDI_CONTROL)) {
                remarks.add(Remark.refusal("control", i, String.format(Locale.ROOT, "U+%04X", one)));
                break;
            }
        }
        if (!target.equals(target.strip())) {
            remarks.add(Remark.hint("space-around", 0));
        }
        int doubled = target.indexOf("  ");
        if (doubled >= 0) {
            remarks.add(Remark.hint("double-space", doubled));
        }
        if (target.equals(source)
                && source.codePoints().filter(Character::isLetter).count() > ENOUGH_LETTERS) {
            remarks.add(Remark.hint("same", 0));
        }
    }

    private void script() {
        String words = target;
        for (Protected one : Protected.in(target)) {
            words = words.replace(one.text(), " ");
        }
        if (words.codePoints().filter(Character::isLetter).count() < ENOUGH_LETTERS) {
            return;
        }
        Optional<Integer> script = ScriptOf.most(words);
        if (script.isPresent() && !ScriptOf.fits(script.get(), language.script())) {
            remarks.add(Remark.refusal("script", 0, ScriptOf.name(script.get()), language.tag()));
        }
    }

    /** Each phone number, address and placeholder as often as in the source, and no other. */
    private void kept() {
        List<String> wanted = new ArrayList<>(
                Protected.in(source).stream().map(Protected::text).toList());
        List<Protected> found = Protected.in(target);
        for (Protected one : found) {
            if (!wanted.remove(one.text())) {
                Optional<String> turned =
                        wanted.stream().filter(it -> isTurned(it, one.text())).findFirst();
                turned.ifPresent(wanted::remove);
                remarks.add(
                        turned.isPresent()
                                ? Remark.refusal("turned", one.from(), one.text(), turned.get())
                                : Remark.refusal("added", one.from(), one.text()));
            }
        }
        wanted.forEach(lost -> remarks.add(Remark.refusal("lost", 0, lost)));
    }

    /** Groups of digits from right to left, as a program shows them that does not know better. */
    private static boolean isTurned(String number, String other) {
        List<String> groups = List.of(number.split("(?<=[ -])|(?=[ -])", -1));
        return !number.equals(other) && String.join("", groups.reversed()).equals(other);
    }

    /**
     * Numbers may be written in the digits and with the signs of the language, or in words, but not as another number; amounts of money are
     * never written in words.
     */
    private void numbers() {
        List<String> lost = new ArrayList<>(numbersOf(source));
        List<String> added = new ArrayList<>();
        for (String number : numbersOf(target)) {
            if (!lost.remove(number)) {
                added.add(number);
            }
        }
        boolean money = MONEY.matcher(source).find();
        added.forEach(number -> remarks.add(Remark.hint("number-added", 0, number)));
        lost.forEach(number -> remarks.add(
                money || !added.isEmpty()
                        ? Remark.refusal("number-lost", 0, number)
                        : Remark.hint("number-lost", 0, number)));
    }

    private static List<String> numbersOf(String text) {
        String rest = text;
        for (Protected one : Protected.in(text)) {
            rest = rest.replace(one.text(), " ");
        }
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(rest);
        while (matcher.find()) {
            StringBuilder digits = new StringBuilder();
            matcher.group()
                    .codePoints()
                    .filter(Character::isDigit)
                    .forEach(one -> digits.append(UCharacter.digit(one)));
            numbers.add(digits.toString());
        }
        return numbers;
    }

    private void brackets() {
        for (int i = 0; i < BRACKETS.length(); i += 2) {
            long open = count(BRACKETS.charAt(i));
            long closed = count(BRACKETS.charAt(i + 1));
            if (open != closed) {
                remarks.add(Remark.hint("brackets", 0, BRACKETS.substring(i, i + 2)));
            }
        }
    }

    private long count(char one) {
        return target.chars().filter(it -> it == one).count();
    }

    private void term(Term term) {
        boolean used = source.toLowerCase(Locale.ROOT).contains(term.source().toLowerCase(Locale.ROOT));
        boolean kept = target.toLowerCase(Locale.ROOT).contains(term.target().toLowerCase(Locale.ROOT));
        if (used && !kept) {
            remarks.add(Remark.hint("term", 0, term.source(), term.target()));
        }
    }

    /** What a word of the source is called in the target language. */
    public record Term(String source, String target) {}
}
