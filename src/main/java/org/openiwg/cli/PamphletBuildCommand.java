package org.openiwg.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.openiwg.platform.text.Messages;
import org.openiwg.publication.Certificates;
import org.openiwg.publication.FaultyLeaflet;
import org.openiwg.publication.LeafletSource;
import org.openiwg.publication.Made;
import org.openiwg.publication.MakeRenditions;
import org.openiwg.publication.ReadLeaflet;
import org.openiwg.publication.Rendition;
import org.openiwg.typesetting.Finding;
import org.openiwg.typesetting.FontMissing;
import org.openiwg.typesetting.Format;
import org.openiwg.typesetting.Paper;
import org.openiwg.typesetting.TextDoesNotFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes every file of a leaflet, each only when it passes its gates. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Make the files of a leaflet in its languages, and lead each through its gates.",
            "Exits 1 when one was refused; a refused file is not written."
        })
final class PamphletBuildCommand implements Callable<Integer> {

    private static final Messages WORDS = Messages.in(Iwg.language());

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SOURCE", description = "The source folder: about.csv, leaflet.csv, translations/.")
    private Path folder;

    @Option(
            names = "--languages",
            split = ",",
            defaultValue = "all",
            paramLabel = "all|TAG",
            description = "The languages (BCP 47), separated by commas; all of them when left out.")
    private List<String> languages;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to: a folder for each language.")
    private Path out;

    @Option(
            names = "--renditions",
            split = ",",
            paramLabel = "NAME",
            description = "Only these: ${COMPLETION-CANDIDATES}; all when left out.")
    private List<Rendition> renditions = List.of(Rendition.values());

    @Option(
            names = "--side-by-side",
            split = ",",
            paramLabel = "TAG",
            description = "Also one sheet with these languages next to each other, two to four of them.")
    private List<String> together = List.of();

    @Option(
            names = "--no-verapdf",
            negatable = false,
            description = "Leave out the gate that takes longest: veraPDF's check of PDF/UA-1.")
    private boolean withoutVeraPdf;

    private int refused;

    @Override
    public Integer call() throws IOException {
        LeafletSource source;
        try {
            source = ReadLeaflet.folder(folder);
        } catch (FaultyLeaflet faulty) {
            faulty.faults().forEach(fault -> spec.commandLine().getErr().println(fault));
            return 2;
        }
        MakeRenditions make = new MakeRenditions(source, !withoutVeraPdf);
        Set<Rendition> wanted = EnumSet.copyOf(renditions);
        for (String language : chosen(source)) {
            List<Made> made = new ArrayList<>();
            for (Rendition rendition : wanted) {
                made(
                        out.resolve(language),
                        language + "/" + rendition.file(),
                        () -> make.make(rendition, language),
                        made);
            }
            Certificates.write(made, source, language, out.resolve(language));
        }
        if (!together.isEmpty()) {
            sideBySide(make, source);
        }
        spec.commandLine().getOut().flush();
        return refused == 0 ? 0 : 1;
    }

    private Set<String> chosen(LeafletSource source) {
        return languages.equals(List.of("all")) ? source.languages() : known(source, languages);
    }

    private Set<String> known(LeafletSource source, List<String> tags) {
        tags.stream()
                .filter(tag -> !source.languages().contains(tag))
                .findFirst()
                .ifPresent(tag -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            WORDS.text("cli.pamphlet.no-language", tag, String.join(", ", source.languages())));
                });
        return new TreeSet<>(tags);
    }

    private void sideBySide(MakeRenditions make, LeafletSource source) throws IOException {
        if (together.size() < 2 || together.size() > 4) {
            throw new ParameterException(spec.commandLine(), WORDS.text("cli.pamphlet.two-to-four"));
        }
        known(source, together);
        for (Paper paper : Paper.values()) {
            String name = "side-by-side " + String.join(",", together);
            made(out, name, () -> make.sideBySide(together, new Format.SideBySide(paper)), new ArrayList<>());
        }
    }

    @FunctionalInterface
    private interface Maker {
        Made make();
    }

    private void made(Path into, String name, Maker maker, List<Made> all) throws IOException {
        PrintWriter lines = spec.commandLine().getOut();
        try {
            Made made = maker.make();
            if (made.isPassed()) {
                made.write(into);
                all.add(made);
                lines.println(WORDS.text(
                        made.certificate().isPresent() ? "cli.pamphlet.made" : "cli.pamphlet.written",
                        name,
                        made.size(),
                        made.certificate().map(one -> one.passed().size()).orElse(0)));
            } else {
                for (Finding finding : made.certificate().orElseThrow().findings()) {
                    refuse(name, finding.in(Iwg.language()));
                }
            }
        } catch (TextDoesNotFit tooLong) {
            refuse(name, WORDS.text("cli.pamphlet.too-long." + tooLong.place().name(), tooLong.characters()));
        } catch (FontMissing missing) {
            refuse(name, String.valueOf(missing.getMessage()));
        }
    }

    private void refuse(String name, String why) {
        refused++;
        spec.commandLine().getErr().println(WORDS.text("cli.pamphlet.refused", name, why));
    }
}
