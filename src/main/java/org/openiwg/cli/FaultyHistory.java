package org.openiwg.cli;

import java.io.PrintWriter;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Fault;
import org.openiwg.record.Reading;

/** A history that cannot be used: every bad row is named on standard error, and nothing is printed or stored. */
final class FaultyHistory extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Reading.Faulty faulty;

    FaultyHistory(Reading.Faulty faulty) {
        super("the history has faults");
        this.faulty = faulty;
    }

    /** Prints the first faults by line, then how many more there are. */
    void print(PrintWriter err, Language language) {
        for (Fault fault : faulty.first()) {
            err.println(fault.text(language));
        }
        long more = faulty.total() - faulty.first().size();
        if (more > 0) {
            err.println(Messages.in(language).text("faults.more", more));
        }
    }
}
