package org.openiwg.record;

import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.record.AcceptFile.Outcome;
import org.openiwg.record.AcceptFile.Reason;
import org.openiwg.record.VirusScanner.Verdict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one way in for files that are kept and shown to others: judged by what they are, then by the site's virus scanner when it has
 * one. What a scanner does not pronounce clean is not taken.
 */
@Component
public class TakeFile {

    private final VirusScanner scanner;

    TakeFile(@Value("${openiwg.clamd:}") String clamd) {
        this.scanner = new VirusScanner(clamd);
    }

    /**
     * Judges a file.
     *
     * @param name as its sender calls it
     */
    public Outcome take(String name, byte[] content) {
        Outcome judged = AcceptFile.judge(name, content);
        if (!(judged instanceof Outcome.Accepted)) {
            return judged;
        }
        return switch (scanner.scan(content)) {
            case Verdict.Clean clean -> judged;
            case Verdict.Unknown unknown -> new Outcome.Refused(Reason.UNSCANNED);
            case Verdict.Infected(String what) -> {
                SecurityEvents.happened(Event.VIRUS_FOUND, "virus", what);
                yield new Outcome.Refused(Reason.INFECTED);
            }
        };
    }
}
