package org.openiwg.record;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns stretches of a character buffer into values, each distinct text into one shared value, without making a string
 * for a text already seen. A history of a million acts names a few thousand things: sharing them keeps it small.
 */
final class Pool<T> {

    private static final class Slot<T> {
        final char[] text;
        final int hash;
        final T value;

        Slot(char[] text, int hash, T value) {
            this.text = text;
            this.hash = hash;
            this.value = value;
        }
    }

    private final Function<String, T> maker;
    private @Nullable Slot<T>[] slots = slots(256);
    private int used;

    Pool(Function<String, T> maker) {
        this.maker = maker;
    }

    T get(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int mask = slots.length - 1;
        int at = hash & mask;
        for (Slot<T> slot = slots[at]; slot != null; slot = slots[at]) {
            if (slot.hash == hash && same(slot.text, buffer, offset, length)) {
                return slot.value;
            }
            at = (at + 1) & mask;
        }
        String text = new String(buffer, offset, length);
        Slot<T> made = new Slot<>(text.toCharArray(), hash, maker.apply(text));
        slots[at] = made;
        if (++used * 2 > slots.length) {
            grow();
        }
        return made.value;
    }

    private void grow() {
        @Nullable Slot<T>[] old = slots;
        slots = slots(old.length * 2);
        int mask = slots.length - 1;
        for (Slot<T> slot : old) {
            if (slot != null) {
                int at = slot.hash & mask;
                while (slots[at] != null) {
                    at = (at + 1) & mask;
                }
                slots[at] = slot;
            }
        }
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash ^ (hash >>> 16);
    }

    private static boolean same(char[] text, char[] buffer, int offset, int length) {
        return java.util.Arrays.equals(text, 0, text.length, buffer, offset, offset + length);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Slot<T>[] slots(int size) {
        return new Slot[size];
    }
}
