package org.openiwg.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.openiwg.people.DemoPeople;
import org.openiwg.platform.Today;
import org.openiwg.record.BodyId;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.Register;
import org.springframework.stereotype.Component;

/**
 * Makes a new site alive: beside the real history an invented body of today, with people of every role and things due. Nothing of it is
 * ever on a site that is no demonstration.
 */
@Component
public class BeginDemonstration {

    static final BodyId BODY = new BodyId("demonstration");

    private static final String ACTS = "acts.csv";

    private final DemoPeople people;
    private final InventPeople persons;
    private final InventWork work;
    private final InventLetters letters;
    private final InventHeldMeetings held;
    private final InventNextMeeting next;
    private final IssueExampleLeaflet leaflet;
    private final Register register;
    private final Today today;

    BeginDemonstration(
            DemoPeople people,
            InventPeople persons,
            InventWork work,
            InventLetters letters,
            InventHeldMeetings held,
            InventNextMeeting next,
            IssueExampleLeaflet leaflet,
            Register register,
            Today today) {
        this.people = people;
        this.persons = persons;
        this.work = work;
        this.letters = letters;
        this.held = held;
        this.next = next;
        this.leaflet = leaflet;
        this.register = register;
        this.today = today;
    }

    /** Has the site be a demonstration, where that may be; whether it is one. */
    public boolean begin() {
        return people.begin();
    }

    /** A history and the invented body's below it, laid out around today: one file, so that both are recorded or neither. */
    public HistoryFiles beside(HistoryFiles real) {
        return both(
                real,
                name -> BeginDemonstration.class.getResourceAsStream("/examples/demonstration/" + name),
                today.date());
    }

    static HistoryFiles both(HistoryFiles real, HistoryFiles invented, LocalDate day) {
        return name -> {
            InputStream file = real.open(name);
            return name.equals(ACTS) && file != null
                    ? both(file, Objects.requireNonNull(invented.open(name)), day)
                    : file;
        };
    }

    private static InputStream both(InputStream real, InputStream invented, LocalDate day) throws IOException {
        try (real;
                invented) {
            String text = new String(real.readAllBytes(), StandardCharsets.UTF_8);
            String all = text + (text.endsWith("\n") ? "" : "\n") + new DaysFromToday(day).rows(invented);
            return new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Adds what of the invented people and their work is not there yet, on a demonstration that has the invented body. */
    public void complete() {
        boolean there =
                register.snapshot().acts().stream().anyMatch(act -> act.body().equals(BODY));
        if (people.isOn() && there && register.readOnly().isEmpty()) {
            InventPeople.Busy busy = persons.add();
            work.add(busy);
            letters.add();
            held.add(busy);
            next.add();
            leaflet.add();
        }
    }
}
