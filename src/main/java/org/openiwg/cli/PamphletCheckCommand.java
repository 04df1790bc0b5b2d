package org.openiwg.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openiwg.platform.text.Messages;
import org.openiwg.publication.PlainText;
import org.openiwg.typesetting.Certificate;
import org.openiwg.typesetting.Expected;
import org.openiwg.typesetting.Gate;
import org.openiwg.typesetting.Prove;
import org.openiwg.typesetting.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Leads anybody's PDF through the gates of our own. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Check a PDF: accessible, its text readable exactly, its glyphs, fonts and numbers in order.",
            "Exits 1 when it does not pass."
        })
final class PamphletCheckCommand implements Callable<Integer> {

    private static final Messages WORDS = Messages.in(Iwg.language());

    /** In bytes: a leaflet is a few hundred thousand. */
    private static final long LARGEST = 100_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.pdf", description = "The PDF.")
    private Path pdf;

    @Option(
            names = "--text",
            required = true,
            paramLabel = "FILE",
            description =
                    "What it must say: a text file in UTF-8, one paragraph a line, in the order of reading; list items may begin with a hyphen.")
    private Path text;

    @Option(names = "--press", description = "Check it for a press (PDF/X-4) instead of for readers (PDF/UA-1).")
    private boolean press;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            List<String> paragraphs = read(text, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("^\uFEFF?(?:[-•] )?", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            Purpose purpose = press ? Purpose.PRESS : Purpose.READING;
            Certificate certificate = Prove.of(
                    read(pdf, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1),
                    new Expected(paragraphs, PlainText.valuesIn(paragraphs), purpose),
                    Prove.gates(purpose));
            certificate.findings().forEach(finding -> out.println(pdf + ": " + finding.in(Iwg.language())));
            out.println(said(certificate));
            return certificate.isPassed() ? 0 : 1;
        } catch (IOException unreadable) {
            spec.commandLine()
                    .getErr()
                    .println(WORDS.text("cli.pamphlet.unreadable", pdf, String.valueOf(unreadable.getMessage())));
            return 2;
        }
    }

    private static String read(Path file, Charset charset) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(WORDS.text("cli.pamphlet.no-file", file));
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(WORDS.text("cli.pamphlet.too-large", file));
        }
        return Files.readString(file, charset);
    }

    private static String said(Certificate certificate) {
        Set<Gate> failed = EnumSet.copyOf(certificate.checked());
        failed.removeAll(certificate.passed());
        return failed.isEmpty()
                ? WORDS.text("cli.pamphlet.passed", certificate.passed().size(), certificate.sha256())
                : WORDS.text(
                        "cli.pamphlet.failed",
                        failed.stream()
                                .map(gate -> WORDS.text("typesetting.gate." + gate))
                                .collect(Collectors.joining("; ")));
    }
}
