package org.openiwg.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void whatWasKeptIsFoundByItsFullAddress() {
        PageCache.Generation pages = generation();
        StoredDocument page = page(1000);
        pages.put("/en/about?x=1", page);
        assertThat(pages.get("/en/about?x=1")).isSameAs(page);
        assertThat(pages.get("/en/about")).isNull();
    }

    @Test
    void theCacheStaysWithinItsSizeAndKeepsWhatIsRead() {
        PageCache.Generation pages = generation();
        for (int i = 0; i < 500; i++) {
            pages.put("/en/" + i, page(MEGABYTE));
            assertThat(pages.get("/en/0"))
                    .as("the page that is read all the time")
                    .isNotNull();
        }
        long kept = 0;
        for (int i = 0; i < 500; i++) {
            @Nullable StoredDocument page = pages.get("/en/" + i);
            kept += page == null ? 0 : page.size();
        }
        assertThat(kept).isLessThanOrEqualTo(64L * MEGABYTE);
    }

    @Test
    void aHugePageAndAnEndlessAddressAreNotKept() {
        PageCache.Generation pages = generation();
        pages.put("/en/huge", page(3 * MEGABYTE));
        pages.put("/en/" + "x".repeat(400), page(10));
        assertThat(pages.get("/en/huge")).isNull();
        assertThat(pages.get("/en/" + "x".repeat(400))).isNull();
    }

    private static PageCache.Generation generation() {
        return new PageCache.Generation(RegisterHead.EMPTY, LocalDate.of(2008, 3, 31));
    }

    private static StoredDocument page(int size) {
        return new StoredDocument(Document.shown("application/octet-stream", new byte[size]), "no-cache");
    }
}
