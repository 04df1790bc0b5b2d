package org.openiwg.publication;

import java.util.List;
import java.util.stream.Collectors;

/** A source folder that cannot be used, with everything that is wrong with it. */
public final class FaultyLeaflet extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyLeaflet(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
