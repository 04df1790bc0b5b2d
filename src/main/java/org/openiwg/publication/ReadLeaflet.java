package org.openiwg.publication;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.wording.CheckTranslation;
import org.openiwg.wording.Remark;

/** Reads a leaflet from its source folder: {@code about.csv}, {@code leaflet.csv} and {@code translations/LANGUAGE.csv}. */
public final class ReadLeaflet {

    private static final String ABOUT = "about.csv";
    private static final String LEAFLET = "leaflet.csv";
    private static final String TRANSLATIONS = "translations";
    private static final int LONGEST_ID = 80;

    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    private ReadLeaflet(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the folder.
     *
     * @throws FaultyLeaflet with everything that is wrong in it
     */
    public static LeafletSource folder(Path folder) throws FaultyLeaflet {
        ReadLeaflet read = new ReadLeaflet(folder);
        LeafletSource source = read.source();
        if (!read.faults.isEmpty()) {
            throw new FaultyLeaflet(read.faults);
        }
        return source;
    }

    private LeafletSource source() throws FaultyLeaflet {
        Map<String, String> about = new LinkedHashMap<>();
        for (TextTable.Row row : table(ABOUT, "key", "value")) {
            about.put(row.cell("key"), row.cell("value"));
        }
        String language = language(about.getOrDefault("language", ""), ABOUT);
        List<Segment> segments = segments();
        Map<String, Map<String, String>> translations = new TreeMap<>();
        for (Path file : translationFiles()) {
            String name = file.getFileName().toString();
            String tag = language(name.substring(0, name.length() - ".csv".length()), TRANSLATIONS + "/" + name);
            translations.put(tag, translation(TRANSLATIONS + "/" + name, segments, tag));
        }
        return new LeafletSource(
                required(about, "name"),
                required(about, "edition"),
                date(required(about, "date")),
                language,
                segments,
                translations,
                pictures(segments));
    }

    private List<TextTable.Row> table(String file, String... columns) {
        return TextTable.read(folder.resolve(file), file, List.of(columns), faults);
    }

    private String required(Map<String, String> about, String key) {
        String value = about.getOrDefault(key, "");
        if (value.isBlank()) {
            faults.add(new Fault(ABOUT, 0, "the row “" + key + "” is missing: add one with its value"));
        }
        return value;
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException other) {
            faults.add(new Fault(ABOUT, 0, "the date “" + text + "” is none: write it as 2026-11-30"));
            return LocalDate.EPOCH;
        }
    }

    /** The tag, once it is sure that there is such a language. */
    private String language(String tag, String file) {
        return switch (LanguageTag.judge(tag)) {
            case LanguageTag.Judged.Known(LanguageTag known) -> known.tag();
            case LanguageTag.Judged.Unknown(String typed, String suggestion) -> {
                faults.add(new Fault(
                        file,
                        0,
                        "“" + typed + "” is not a known language tag: use one of BCP 47 in its usual form, for example "
                                + (suggestion.isEmpty() ? "en, zh-Hant or pa" : suggestion)));
                yield "und";
            }
        };
    }

    private List<Segment> segments() {
        Map<String, Segment> segments = new LinkedHashMap<>();
        for (TextTable.Row row : table(LEAFLET, "id", "panel", "kind", "text", "value")) {
            String id = row.cell("id");
            Optional<PanelName> panel = choice(row, "panel", PanelName.values());
            Optional<Segment.Kind> kind = choice(row, "kind", Segment.Kind.values());
            if (!id.matches("[a-z0-9][a-z0-9-]*") || id.length() > LONGEST_ID) {
                row.fault("the id “" + id + "” must be made of a-z, 0-9 and hyphens, at most " + LONGEST_ID);
            } else if (segments.containsKey(id)) {
                row.fault("the id “" + id + "” is there already: give every segment one of its own");
            } else if (panel.isPresent() && kind.isPresent()) {
                segments.put(id, new Segment(id, panel.get(), kind.get(), row.cell("text"), row.cell("value")));
            }
        }
        if (segments.values().stream()
                .findFirst()
                .filter(first -> first.panel() == PanelName.COVER && first.kind() == Segment.Kind.HEADING)
                .isEmpty()) {
            faults.add(new Fault(LEAFLET, 2, "the first segment must be the title: a heading on the cover"));
        }
        return List.copyOf(segments.values());
    }

    private static void check(String source, TextTable.Row row, String tag) {
        CheckTranslation.of(source, row.cell("text"), new LanguageTag(tag), List.of()).stream()
                .filter(Remark::isRefusal)
                .forEach(remark -> row.fault(remark.in(Language.EN)));
    }

    private Map<String, BufferedImage> pictures(List<Segment> segments) {
        Map<String, BufferedImage> pictures = new LinkedHashMap<>();
        for (Segment segment : segments) {
            if (segment.kind() == Segment.Kind.PICTURE) {
                ReadPicture.file(folder, segment.value())
                        .ifPresentOrElse(
                                picture -> pictures.put(segment.id(), picture),
                                () -> faults.add(
                                        new Fault(
                                                LEAFLET,
                                                0,
                                                "the picture “" + segment.value() + "” of “" + segment.id()
                                                        + "” cannot be read: put a PNG or JPEG of at most 5 MB and 4,000 pixels a side into the folder")));
                if (segment.text().isBlank()) {
                    faults.add(new Fault(
                            LEAFLET, 0, "the picture “" + segment.id() + "” has no text that is said in its place"));
                }
            }
        }
        return pictures;
    }

    private static <E extends Enum<E>> Optional<E> choice(TextTable.Row row, String column, E[] values) {
        String cell = row.cell(column);
        Optional<E> chosen = Stream.of(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(cell))
                .findFirst();
        if (chosen.isEmpty()) {
            row.fault("the " + column + " “" + cell + "” is unknown: use one of "
                    + String.join(
                            ", ",
                            Stream.of(values)
                                    .map(value -> value.name().toLowerCase(Locale.ROOT))
                                    .toList()));
        }
        return chosen;
    }

    private List<Path> translationFiles() {
        Path place = folder.resolve(TRANSLATIONS);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            faults.add(new Fault(TRANSLATIONS, 0, "the folder cannot be read: " + broken.getMessage()));
            return List.of();
        }
    }

    private Map<String, String> translation(String file, List<Segment> segments, String tag) {
        List<String> wanted =
                segments.stream().filter(Segment::isTranslated).map(Segment::id).toList();
        Map<String, String> texts = new LinkedHashMap<>();
        for (TextTable.Row row : table(file, "id", "text")) {
            String id = row.cell("id");
            if (!wanted.contains(id)) {
                row.fault("there is no segment “" + id + "” to translate in " + LEAFLET
                        + ": remove the row or correct the id");
            } else if (texts.put(id, row.cell("text")) != null) {
                row.fault("the segment “" + id + "” is translated twice: keep one of them");
            } else if (row.cell("text").isBlank()) {
                row.fault("the translation of “" + id + "” is empty");
            } else {
                segments.stream()
                        .filter(segment -> segment.id().equals(id))
                        .forEach(segment -> check(segment.text(), row, tag));
            }
        }
        wanted.stream()
                .filter(id -> !texts.containsKey(id))
                .forEach(id -> faults.add(
                        new Fault(file, 0, "the translation of “" + id + "” is missing: add a row with it")));
        return texts;
    }
}
