package org.openiwg.record;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Fault.Wrong;

/** Makes an act of each row of {@code acts.csv}, straight from the parser's buffer. The first row is the header. */
final class ActRow extends AbstractBaseCsvCallbackHandler<ActRow.Parsed> {

    static final String FILE = "acts.csv";

    /** The longest text a cell may hold. */
    static final int LONGEST = 20_000;

    /**
     * A row that was read: the act, or what is known of it when something in it was wrong.
     *
     * @param act null when the row had a fault
     */
    record Parsed(
            long line,
            @Nullable Act act,
            @Nullable ActKind kind,
            @Nullable BodyId body,
            @Nullable ThingId subject,
            String to) {}

    private static final Parsed HEADER = new Parsed(1, null, null, null, null, "");

    private final Faults faults;
    private final boolean keepTexts;
    private final Pool<Object> dates = new Pool<>(text -> known(PartialDate.parse(text), text));
    private final Pool<Object> kinds = new Pool<>(text -> known(ActKind.of(text), text));
    private final Pool<Object> bodies = new Pool<>(text -> Slug.isSlug(text) ? new BodyId(text) : text);
    private final Pool<Object> things = new Pool<>(text -> known(ThingId.parse(text), text));
    private final EnumMap<Family, Pool<Object>> subjects = new EnumMap<>(Family.class);
    private final Pool<Object> languageLists = new Pool<>(ActRow::languageList);
    private final Pool<Object> words = new Pool<>(text -> text);
    private final EnumMap<Column, Object> cells = new EnumMap<>(Column.class);
    private Column @Nullable [] header;
    private List<String> headerCells = new ArrayList<>();
    private boolean headerIsSound;
    private boolean faulty;
    private boolean blank;
    private char[] subjectBuffer = new char[0];
    private int subjectLength;

    /**
     * Begins a file.
     *
     * @param keepTexts whether the acts carry their titles, notes and sources; an account needs none
     */
    ActRow(Faults faults, boolean keepTexts) {
        this.faults = faults;
        this.keepTexts = keepTexts;
        for (Family family : Family.values()) {
            subjects.put(family, new Pool<>(slug -> Slug.isSlug(slug) ? new ThingId(family, slug) : slug));
        }
    }

    private static Object known(@Nullable Object value, String text) {
        return value == null ? text : value;
    }

    /** Whether a header row was seen. */
    boolean sawHeader() {
        return header != null;
    }

    /** Whether every column was understood; if not, what the rows say of each other means nothing. */
    boolean headerIsSound() {
        return headerIsSound;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.clear();
        subjectLength = 0;
        faulty = false;
        blank = true;
        if (header == null) {
            headerCells = new ArrayList<>();
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        blank = blank && Csv.isBlank(buffer, offset, length);
        if (header == null) {
            headerCells.add(new String(buffer, offset, length));
            return;
        }
        if (length == 0 || index >= header.length) {
            return;
        }
        int shield = CellText.shield(buffer, offset, length);
        read(header[index], buffer, offset + shield, length - shield);
    }

    private void read(Column column, char[] buffer, int offset, int length) {
        if (length > LONGEST) {
            fault(column, Wrong.TOO_LONG, Integer.toString(length), Integer.toString(LONGEST));
            return;
        }
        switch (column) {
            case DATE, DUE -> cells.put(column, dates.get(buffer, offset, length));
            case ACT -> cells.put(column, kinds.get(buffer, offset, length));
            case BODY -> cells.put(column, bodies.get(buffer, offset, length));
            case ABOUT -> cells.put(column, things.get(buffer, offset, length));
            case LANGUAGES -> cells.put(column, languageLists.get(buffer, offset, length));
            case BY, TO, COUNT, CONFIDENCE, AUDIENCE -> cells.put(column, words.get(buffer, offset, length));
            case SUBJECT -> {
                if (subjectBuffer.length < length) {
                    subjectBuffer = new char[length + 64];
                }
                System.arraycopy(buffer, offset, subjectBuffer, 0, length);
                subjectLength = length;
            }
            case TITLE_EN, TITLE_FR, NOTE_EN, NOTE_FR, SOURCE_TITLE, SOURCE_URL -> {
                if (hasControlCharacter(buffer, offset, length)) {
                    fault(column, Wrong.CONTROL_CHARACTER);
                }
                if (keepTexts) {
                    cells.put(column, new String(buffer, offset, length));
                }
            }
        }
    }

    /** What the line says; null for an empty one, which says nothing. */
    @Override
    @SuppressWarnings("NullAway") // The parser goes on to the next line.
    protected Parsed buildRecord() {
        if (blank && getFieldCount() <= 1) {
            return null;
        }
        Column[] columns = header;
        if (columns == null) {
            header = headerOf(headerCells);
            headerIsSound = !faulty;
            return HEADER;
        }
        if (blank) {
            fault(Column.DATE, Wrong.EMPTY_ROW);
            return new Parsed(getStartingLineNumber(), null, null, null, null, "");
        }
        return parsed(columns);
    }

    private Parsed parsed(Column[] columns) {
        if (getFieldCount() != columns.length) {
            fault("row", Wrong.FIELD_COUNT, Integer.toString(getFieldCount()), Integer.toString(columns.length));
        }
        PartialDate date = take(Column.DATE, PartialDate.class, Wrong.BAD_DATE, true);
        ActKind kind = take(Column.ACT, ActKind.class, Wrong.UNKNOWN_ACT, true);
        BodyId body = take(Column.BODY, BodyId.class, Wrong.BAD_SLUG, true);
        ThingId subject = kind == null ? null : subject(kind);
        ThingId about = take(Column.ABOUT, ThingId.class, Wrong.BAD_ABOUT, false);
        PartialDate due = take(Column.DUE, PartialDate.class, Wrong.BAD_DATE, kind != null && kind.needsDue());
        String to = text(Column.TO);
        if (to.isEmpty() && kind != null && kind.needsReceiver()) {
            fault(Column.TO, Wrong.MISSING);
        }
        if (cell(Column.LANGUAGES) instanceof String wrong && !wrong.isEmpty()) {
            fault(Column.LANGUAGES, Wrong.BAD_LANGUAGE, wrong);
        }
        Integer count = count();
        Confidence confidence = word(
                Column.CONFIDENCE,
                Confidence.ESTABLISHED,
                Confidence.of(text(Column.CONFIDENCE)),
                Wrong.BAD_CONFIDENCE);
        Audience audience =
                word(Column.AUDIENCE, Audience.PUBLIC, Audience.of(text(Column.AUDIENCE)), Wrong.BAD_AUDIENCE);
        if (date != null && due != null && due.last().isBefore(date.first())) {
            fault(Column.DUE, Wrong.DUE_BEFORE_ACT, due.text(), date.text());
        }
        long line = getStartingLineNumber();
        if (faulty || date == null || kind == null || body == null || confidence == null || audience == null) {
            return new Parsed(line, null, kind, body, subject, to);
        }
        Act act = new Act(
                date,
                kind,
                body,
                subject,
                about,
                text(Column.BY),
                to,
                due,
                Bilingual.of(text(Column.TITLE_EN), text(Column.TITLE_FR)),
                Bilingual.of(text(Column.NOTE_EN), text(Column.NOTE_FR)),
                languages(),
                count,
                confidence,
                audience,
                Source.of(text(Column.SOURCE_TITLE), text(Column.SOURCE_URL)));
        return new Parsed(line, act, kind, body, subject, to);
    }

    private Column[] headerOf(List<String> names) {
        if (!names.isEmpty() && Objects.requireNonNull(names.getFirst()).startsWith("\uFEFF")) {
            names.set(0, names.getFirst().substring(1));
        }
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            Column column = Column.of(name);
            if (column == null) {
                fault(name.isEmpty() ? "row" : name, Wrong.UNKNOWN_COLUMN, name, Column.words());
            } else if (columns.contains(column)) {
                fault(name, Wrong.COLUMN_TWICE, name);
            }
            columns.add(column == null ? Column.NOTE_EN : column);
        }
        for (Column needed : List.of(Column.DATE, Column.ACT, Column.BODY)) {
            if (!columns.contains(needed)) {
                fault(needed, Wrong.COLUMN_MISSING, needed.word());
            }
        }
        return columns.toArray(Column[]::new);
    }

    private @Nullable ThingId subject(ActKind kind) {
        if (!kind.takesSubject()) {
            return null;
        }
        if (subjectLength == 0) {
            if (kind.family() != Family.CONTEXT) {
                fault(Column.SUBJECT, Wrong.MISSING);
            }
            return null;
        }
        Object read = Objects.requireNonNull(subjects.get(kind.family())).get(subjectBuffer, 0, subjectLength);
        if (read instanceof ThingId thing) {
            return thing;
        }
        fault(Column.SUBJECT, Wrong.BAD_SLUG, shown(read));
        return null;
    }

    private <T> @Nullable T take(Column column, Class<T> type, Wrong wrong, boolean required) {
        Object cell = cell(column);
        if (type.isInstance(cell)) {
            return type.cast(cell);
        }
        if (!"".equals(cell)) {
            fault(column, wrong, shown(cell));
        } else if (required) {
            fault(column, Wrong.MISSING);
        }
        return null;
    }

    private <T> @Nullable T word(Column column, T byDefault, @Nullable T found, Wrong wrong) {
        if (text(column).isEmpty()) {
            return byDefault;
        }
        if (found == null) {
            fault(column, wrong, shown(text(column)));
        }
        return found;
    }

    private @Nullable Integer count() {
        String text = text(Column.COUNT);
        if (text.isEmpty()) {
            return null;
        }
        boolean digits = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            fault(Column.COUNT, Wrong.BAD_COUNT, shown(text));
            return null;
        }
        return Integer.valueOf(text);
    }

    @SuppressWarnings("unchecked")
    private List<String> languages() {
        Object cell = cell(Column.LANGUAGES);
        return cell instanceof List<?> tags ? (List<String>) tags : List.of();
    }

    private static Object languageList(String text) {
        List<String> tags = List.of(text.strip().split(" +"));
        for (String tag : tags) {
            try {
                if (new Locale.Builder()
                                .setLanguageTag(tag)
                                .build()
                                .getLanguage()
                                .isEmpty()
                        && !tag.startsWith("x-")) {
                    return text;
                }
            } catch (IllformedLocaleException notATag) {
                return text;
            }
        }
        return tags;
    }

    private Object cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    private String text(Column column) {
        return (String) cell(column);
    }

    private static boolean hasControlCharacter(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFE || c == 0xFFFF) {
                return true;
            }
        }
        return false;
    }

    private static String shown(Object value) {
        String text = value.toString();
        String line = text.replaceAll("\\p{Cntrl}", "\u00b7");
        return line.length() <= 60 ? line : line.substring(0, 59) + "\u2026";
    }

    private void fault(Column column, Wrong wrong, String... words) {
        fault(column.word(), wrong, words);
    }

    private void fault(String column, Wrong wrong, String... words) {
        faulty = true;
        faults.add(Fault.of(FILE, getStartingLineNumber(), column, wrong, words));
    }
}
