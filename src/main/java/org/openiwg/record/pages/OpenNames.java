package org.openiwg.record.pages;

import org.openiwg.record.ForReaders;
import org.openiwg.record.Names;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Visibility;
import org.springframework.stereotype.Component;

/** What a reader may know of names, learned once for each state of the register. */
@Component
class OpenNames {

    private final ForReaders<Names> names;

    OpenNames(Register register) {
        this.names = new ForReaders<>(register, OpenNames::learn);
    }

    Names of(Visibility reader) {
        return names.of(reader);
    }

    private static Names learn(RegisterSnapshot snapshot, Visibility reader) {
        return Names.of(snapshot.acts().stream().filter(reader::sees).toList());
    }
}
