package org.openiwg.account;

import org.openiwg.record.Audience;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The public account, folded once for every state of the record and shared by all who ask. */
@Component
public class Accounts {

    private record Opened(RecordedActs.Recorded recorded, Books books) {}

    private final ObjectProvider<RecordedActs> source;
    private volatile Opened opened = open(RecordedActs.Recorded.NOTHING);

    Accounts(ObjectProvider<RecordedActs> source) {
        this.source = source;
    }

    /** The books of everything that everyone may see, as the record stands now. */
    public Books current() {
        RecordedActs acts = source.getIfAvailable();
        RecordedActs.Recorded recorded = acts == null ? RecordedActs.Recorded.NOTHING : acts.current();
        Opened known = opened;
        return known.recorded == recorded ? known.books : reopened(recorded);
    }

    /** One thread folds while the others that need the result wait for it. */
    private synchronized Books reopened(RecordedActs.Recorded recorded) {
        if (opened.recorded != recorded) {
            opened = open(recorded);
        }
        return opened.books;
    }

    private static Opened open(RecordedActs.Recorded recorded) {
        return new Opened(recorded, Books.of(recorded, Audience.PUBLIC));
    }
}
