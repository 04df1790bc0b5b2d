package org.openiwg.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openiwg.publication.FaultyLeaflet;
import org.openiwg.publication.LeafletSource;
import org.openiwg.publication.MakeRenditions;
import org.openiwg.publication.ReadLeaflet;
import org.openiwg.publication.Rendition;

/** How long the folded leaflets of all languages take, with all gates but veraPDF's, beside Chromium printing the page of each. */
final class Typesetting {

    private Typesetting() {}

    public static void main(String[] args) throws IOException, FaultyLeaflet {
        LeafletSource source = ReadLeaflet.folder(Path.of("examples/your-rights"));
        Path out = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        MakeRenditions make = new MakeRenditions(source, false);
        for (String language : source.languages()) {
            for (Rendition rendition : List.of(Rendition.HTML, Rendition.TEXT)) {
                make.make(rendition, language).write(out.resolve(language));
            }
        }
        List<Double> ours = times(rounds, source, language -> {
            try {
                make.make(Rendition.TRIFOLD_A4, language).write(out.resolve(language));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        System.out.printf(
                "ours, gates included: %.0f ms for %d languages (median of %d after %d to warm)%n",
                median(ours), source.languages().size(), rounds, rounds);
        chromium(out, rounds, source);
    }

    private static void chromium(Path out, int rounds, LeafletSource source) {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable())
                                .setArgs(List.of("--no-sandbox")))) {
            Page page = browser.newPage();
            List<Double> theirs = times(rounds, source, language -> {
                page.navigate(out.resolve(language)
                        .resolve("page.html")
                        .toAbsolutePath()
                        .toUri()
                        .toString());
                page.pdf(new Page.PdfOptions()
                        .setTagged(true)
                        .setPath(out.resolve(language).resolve("chromium.pdf")));
            });
            System.out.printf(
                    "Chromium, page to PDF: %.0f ms (median of %d after %d to warm)%n", median(theirs), rounds, rounds);
        }
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> times(int rounds, LeafletSource source, Consumer<String> make) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 2 * rounds; round++) {
            long began = System.nanoTime();
            source.languages().forEach(make);
            if (round >= rounds) {
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        return times;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
