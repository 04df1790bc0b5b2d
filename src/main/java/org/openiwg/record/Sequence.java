package org.openiwg.record;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list that can be continued without copying: the longer list shares the room behind the shorter one. Only
 * the longest list of a line may be continued, and by one thread at a time.
 */
final class Sequence<T> extends AbstractList<T> implements RandomAccess {

    private static final int FIRST_ROOM = 64;

    private final Object[] items;
    private final int size;

    private Sequence(Object[] items, int size) {
        this.items = items;
        this.size = size;
    }

    static <T> Sequence<T> empty() {
        return new Sequence<>(new Object[FIRST_ROOM], 0);
    }

    /** This list and the others behind it. */
    Sequence<T> with(List<T> more) {
        int longer = size + more.size();
        Object[] room = longer <= items.length ? items : Arrays.copyOf(items, Math.max(longer, 2 * items.length));
        for (int i = 0; i < more.size(); i++) {
            room[size + i] = more.get(i);
        }
        return new Sequence<>(room, longer);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        return (T) Objects.requireNonNull(items[Objects.checkIndex(index, size)]);
    }

    @Override
    public int size() {
        return size;
    }
}
