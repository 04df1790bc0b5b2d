package org.openiwg;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of pages into {@code target/screens} so that people can look at them:
 * {@code mvn test -Dtest=Screens -Dscreens=/about,/design}. Not part of the suite.
 */
class Screens extends JourneyTest {

    /** Long pages are cut, so that a picture can be looked at in its own size. */
    private static final int PIECE = 1500;

    /** The printable width of a sheet. */
    private static final int PAPER = 720;

    @Test
    void pictures() {
        for (String path : System.getProperty("screens", "/about").split(",", -1)) {
            for (String language : new String[] {"en", "fr"}) {
                take(window(DESK), language, path, "1280");
                take(window(PHONE), language, path, "375");
            }
            take(darkWindow(DESK), "en", path, "dark");
            take(forcedColoursWindow(DESK), "en", path, "contrast");
            Page paper = window(PAPER);
            paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            take(paper, "en", path, "print");
        }
        forgive();
    }

    private static void take(Page page, String language, String path, String size) {
        page.navigate("/" + language + path);
        String name = path.replaceAll("[^a-z0-9]+", "-") + "-" + language + "-" + size;
        String start = name.startsWith("-") ? name.substring(1) : name;
        int height = (Integer) page.evaluate("() => document.documentElement.scrollHeight");
        int width = page.viewportSize().width;
        for (int top = 0, piece = 1; top < height; top += PIECE, piece++) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(0, top, width, Math.min(PIECE, height - top))
                    .setPath(Path.of("target/screens", start + "-" + piece + ".png")));
        }
    }
}
