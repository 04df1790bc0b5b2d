package org.openiwg;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The checks themselves: a net with a hole catches nothing and looks like a good catch. */
class BrowserChecksJourneyTest extends JourneyTest {

    @Test
    void aPictureWithoutWordsIsFound() {
        Page page = window(DESK);
        page.setContent(
                "<html lang=en><title>x</title><main><h1>x</h1><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></main>");
        assertThatThrownBy(() -> assertAccessible(page)).hasMessageContaining("image-alt");
        forgive();
    }

    @Test
    void wordsThatCanHardlyBeReadAreFound() {
        Page page = window(DESK);
        page.setContent("<html lang=en><title>x</title><main><h1 style='color:#ccc;background:#fff'>faint</h1></main>");
        assertThatThrownBy(() -> assertContrast(page)).hasMessageContaining("color-contrast");
        assertThatThrownBy(() -> assertAccessible(page)).hasMessageContaining("color-contrast");
        forgive();
    }

    @Test
    void whatIsWiderThanItsWindowIsFound() {
        Page page = window(PHONE);
        page.setContent("<main><div style='width:2000px'>wide</div></main>");
        assertThatThrownBy(() -> assertNothingOverflows(page)).hasMessageContaining("wide");
        forgive();
    }

    @Test
    void aMissingPageAndAScriptAgainstThePolicyAreFound() {
        Page page = window(DESK);
        page.navigate("/en/nowhere");
        assertThatThrownBy(this::nothingWentWrongOnAnyPage).hasMessageContaining("answered 404");
        forgive();
        Page second = window(DESK);
        second.navigate("/en/about");
        second.evaluate(
                "() => { const s = document.createElement('script'); s.textContent = '1'; document.body.append(s); }");
        assertThatThrownBy(this::nothingWentWrongOnAnyPage).hasMessageContaining("Content Security Policy");
        forgive();
    }
}
