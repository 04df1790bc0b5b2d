package org.openiwg.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.RegisterHead;
import org.openiwg.platform.web.RegisterHeads;
import org.openiwg.platform.web.Visitor;
import org.openiwg.record.Checkpoints.Published;

/** Tells the pages how far the register has come; worked out once for each state of it. */
final class HeadForPages implements RegisterHeads {

    private final Register register;
    private final Checkpoints checkpoints;
    private final Readers readers;
    private final ForReaders<Extent> extents;
    private final ForReaders<Names> names;
    private volatile Known known;

    private record Known(
            RegisterSnapshot snapshot,
            @Nullable Published published,
            @Nullable ReadOnly readOnly,
            RegisterHead head) {}

    /** How many acts a reader may see, and from which day on. */
    private record Extent(long acts, @Nullable LocalDate beginning) {

        static Extent of(RegisterSnapshot snapshot, Visibility reader) {
            List<Act> seen = snapshot.acts().stream().filter(reader::sees).toList();
            return new Extent(
                    seen.size(),
                    seen.stream()
                            .map(act -> act.date().first())
                            .min(Comparator.naturalOrder())
                            .orElse(null));
        }
    }

    HeadForPages(Register register, Checkpoints checkpoints, Readers readers) {
        this.register = register;
        this.checkpoints = checkpoints;
        this.readers = readers;
        this.extents = new ForReaders<>(register, Extent::of);
        this.names = NamesForPages.of(register);
        this.known = known();
    }

    @Override
    public RegisterHead current() {
        Known last = known;
        if (last.snapshot != register.snapshot()
                || !Objects.equals(last.published, checkpoints.last().orElse(null))
                || !Objects.equals(last.readOnly, register.readOnly().orElse(null))) {
            last = known();
            known = last;
        }
        return last.head;
    }

    @Override
    public RegisterHead of(Visitor visitor) {
        Visibility reader = readers.of(visitor);
        Extent seen = extents.of(reader);
        RegisterHead open = current();
        return new RegisterHead(
                open.token(),
                seen.acts(),
                open.checkpoint(),
                seen.beginning(),
                open.notice(),
                new NamesForPages(names, reader));
    }

    private Known known() {
        RegisterSnapshot snapshot = register.snapshot();
        Optional<Published> published = checkpoints.last();
        Optional<ReadOnly> readOnly = register.readOnly();
        Extent open = extents.of(Visibility.PUBLIC);
        String line = published
                .map(Published::checkpoint)
                .map(checkpoint ->
                        checkpoint.size() + " " + checkpoint.root().base64().substring(0, 12))
                .orElse("");
        String token = snapshot.root().hex() + " " + line + " "
                + readOnly.map(Objects::toString).orElse("");
        RegisterHead head = new RegisterHead(
                token,
                open.acts(),
                line,
                open.beginning(),
                readOnly.map(HeadForPages::notice).orElse(null),
                new NamesForPages(names, Visibility.PUBLIC));
        return new Known(snapshot, published.orElse(null), readOnly.orElse(null), head);
    }

    private static RegisterHead.Notice notice(ReadOnly state) {
        return new RegisterHead.Notice("register.read-only.title", state.key());
    }
}
