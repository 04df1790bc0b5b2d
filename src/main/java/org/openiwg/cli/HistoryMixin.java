package org.openiwg.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Ledger;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.History;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Names;
import org.openiwg.record.Reading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What the commands that read a history folder have in common. */
final class HistoryMixin {

    enum Format {
        text,
        json
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--history",
            required = true,
            paramLabel = "DIR",
            description = "The history folder: acts.csv and, when there are any, standards.csv.")
    private Path folder;

    @Option(names = "--body", paramLabel = "SLUG", description = "The body; needed when the history has several.")
    private @Nullable String body;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            converter = AudienceConverter.class,
            description = "Whose view: public (the default), members or chairs; each includes the ones before it.")
    private Audience audience = Audience.PUBLIC;

    @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; text is the default.")
    Format format = Format.text;

    /** A history that was read and folded, and the body asked for. */
    record Opened(History history, Ledger ledger, BodyId body) {

        Names names() {
            return Names.in(history);
        }
    }

    /** Reads the folder; its faults are thrown, all together. */
    Opened open() throws FaultyHistory {
        if (!Files.isDirectory(folder)) {
            throw wrong("--history: there is no folder " + folder + "; expected one that holds acts.csv");
        }
        HistoryFiles files = HistoryFiles.in(folder);
        Reading reading = format == Format.json ? HistoryReader.readForAccount(files) : HistoryReader.read(files);
        return switch (reading) {
            case Reading.Faulty faulty -> throw new FaultyHistory(faulty);
            case Reading.Sound sound -> {
                Ledger ledger = Ledger.of(sound.history(), audience);
                yield new Opened(sound.history(), ledger, body(sound.history().bodies()));
            }
        };
    }

    private BodyId body(List<BodyId> known) {
        String names = known.stream().map(BodyId::slug).collect(Collectors.joining(", "));
        if (body == null) {
            if (known.size() != 1) {
                throw wrong("--body: the history has several bodies; expected one of " + names);
            }
            return known.getFirst();
        }
        return known.stream()
                .filter(one -> one.slug().equals(body))
                .findFirst()
                .orElseThrow(() -> wrong("--body: the history has no body " + body + "; expected one of " + names));
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Reads a day; anything else is refused with the form expected. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (java.time.DateTimeException notADay) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a day; expected YYYY-MM-DD, a day that exists");
            }
        }
    }

    /** Reads an audience. */
    static final class AudienceConverter implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String text) {
            Audience audience = Audience.of(text);
            if (audience == null) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no audience; expected public, members or chairs");
            }
            return audience;
        }
    }
}
