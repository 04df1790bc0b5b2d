package org.openiwg.platform.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a long list is shown.
 *
 * @param current this part, from 1
 * @param last the last part
 */
public record Pages(int current, int last) {

    /** The part of a list that a request asks for; out of range means the nearest there is. */
    public static Pages of(int asked, int items, int perPage) {
        int last = Math.max(1, Math.ceilDiv(items, perPage));
        return new Pages(Math.clamp(asked, 1, last), last);
    }

    /** The items of this part. */
    public <T> List<T> of(List<T> all, int perPage) {
        int from = Math.min(all.size(), (current - 1) * perPage);
        return all.subList(from, Math.min(all.size(), from + perPage));
    }

    /** The numbers to offer: first, last and those around this one; 0 stands for a gap. */
    public List<Integer> offered() {
        List<Integer> numbers = new ArrayList<>();
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - current) <= 1) {
                numbers.add(page);
            } else if (numbers.getLast() != 0) {
                numbers.add(0);
            }
        }
        return numbers;
    }
}
