package org.openiwg.record;

import java.io.IOException;

/** A file of a history that must not be read on, for a reason that has its own sentence. */
final class FaultyFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultyFile(Fault fault) {
        super(fault.wrong().name());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
