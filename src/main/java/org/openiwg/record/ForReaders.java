package org.openiwg.record;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Something that is worked out of the register for a reader: once for each state of the register, and shared by all who may
 * see the same.
 */
public final class ForReaders<T> {

    /** How many different readers it is kept for; who comes after them makes it forget all but what everyone sees. */
    private static final int MOST = 24;

    private final Register register;
    private final BiFunction<RegisterSnapshot, Visibility, T> work;
    private volatile Known<T> known;

    private record Known<T>(RegisterSnapshot snapshot, Map<Visibility, T> made) {}

    public ForReaders(Register register, BiFunction<RegisterSnapshot, Visibility, T> work) {
        this.register = register;
        this.work = work;
        this.known = new Known<>(register.snapshot(), new ConcurrentHashMap<>());
    }

    /** It, as a reader may see it, as the register stands now. */
    public T of(Visibility reader) {
        RegisterSnapshot now = register.snapshot();
        Known<T> last = known;
        T made = last.snapshot == now ? last.made.get(reader) : null;
        return made == null ? made(now, reader) : made;
    }

    /** One thread works it out while the others that need it wait. */
    private T made(RegisterSnapshot now, Visibility reader) {
        Known<T> last;
        synchronized (this) {
            last = known;
            if (last.snapshot != now) {
                last = new Known<>(now, new ConcurrentHashMap<>());
                known = last;
            }
            if (last.made.size() >= MOST) {
                last.made.keySet().removeIf(other -> !other.equals(Visibility.PUBLIC));
            }
        }
        return last.made.computeIfAbsent(reader, any -> work.apply(now, any));
    }
}
