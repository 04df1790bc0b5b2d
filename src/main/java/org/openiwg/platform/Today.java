package org.openiwg.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The calendar day where the body works: it ends at midnight there, not where the reader or the server is. */
@Component
public class Today {

    private final Clock clock;
    private final ZoneId zone;

    Today(Clock clock, @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Where the body works. */
    public ZoneId zone() {
        return zone;
    }
}
