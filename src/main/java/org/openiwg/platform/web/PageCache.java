package org.openiwg.platform.web;

import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.Today;
import org.springframework.stereotype.Component;

/**
 * Public pages as sent, by full address. They hold for one register head and one day: when either changes, a new
 * {@link Generation} begins and the old one is garbage. A page goes into the generation that was current when its
 * request came, so a page rendered during a change can never be served after it.
 */
@Component
class PageCache {

    private static final long LARGEST = 64L << 20;
    private static final int LARGEST_PAGE = 2 << 20;
    private static final int LONGEST_ADDRESS = 300;

    private final ReadPageContext context;
    private final Today today;
    private volatile Generation current = new Generation(RegisterHead.EMPTY, LocalDate.MIN);

    PageCache(ReadPageContext context, Today today) {
        this.context = context;
        this.today = today;
    }

    Generation current() {
        RegisterHead head = context.head();
        LocalDate day = today.date();
        Generation known = current;
        if (!known.head.equals(head) || !known.day.equals(day)) {
            known = new Generation(head, day);
            current = known;
        }
        return known;
    }

    /** The pages of one register head and one day, the least used dropped first when they grow too large (CLOCK). */
    static final class Generation {

        private final RegisterHead head;
        private final LocalDate day;
        private final ConcurrentHashMap<String, Entry> pages = new ConcurrentHashMap<>();
        private final ConcurrentLinkedQueue<String> hand = new ConcurrentLinkedQueue<>();
        private final AtomicLong size = new AtomicLong();

        Generation(RegisterHead head, LocalDate day) {
            this.head = head;
            this.day = day;
        }

        @Nullable
        StoredDocument get(String address) {
            Entry entry = pages.get(address);
            if (entry == null) {
                return null;
            }
            if (!entry.used) {
                entry.used = true;
            }
            return entry.page;
        }

        void put(String address, StoredDocument page) {
            if (page.size() > LARGEST_PAGE || address.length() > LONGEST_ADDRESS) {
                return;
            }
            if (pages.putIfAbsent(address, new Entry(page)) == null) {
                hand.add(address);
                size.addAndGet(page.size());
                makeRoom();
            }
        }

        private void makeRoom() {
            while (size.get() > LARGEST) {
                String address = hand.poll();
                Entry entry = address == null ? null : pages.get(address);
                if (address == null || entry == null) {
                    return;
                }
                if (entry.used) {
                    entry.used = false;
                    hand.add(address);
                } else if (pages.remove(address, entry)) {
                    size.addAndGet(-entry.page.size());
                }
            }
        }
    }

    private static final class Entry {

        private final StoredDocument page;
        private volatile boolean used;

        Entry(StoredDocument page) {
            this.page = page;
        }
    }
}
