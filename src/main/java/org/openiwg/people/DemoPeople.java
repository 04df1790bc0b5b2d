package org.openiwg.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.people.DemoRules.Accepted;
import org.openiwg.people.DemoRules.Refused;
import org.openiwg.platform.SettingRefused;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.Demonstration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invented people as whom anyone may sign in, on a site that is a demonstration and says so on every page. A site is none
 * until it is begun as one ({@link #begin}) or {@code openiwg.demo=true} says so; the people that it has then can neither
 * sign in nor be told of anything once it is none any more.
 */
public final class DemoPeople implements Demonstration {

    private final PersonStore persons;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final String setting;
    private final String address;
    private final Clock clock;
    private volatile boolean on;

    /**
     * @param setting what {@code openiwg.demo} says; empty when nothing
     * @param address where the site is reached from outside; empty when nowhere
     * @throws SettingRefused when it was begun as a demonstration, others reach it, and nobody says that it is to be one
     */
    DemoPeople(DataSource app, String setting, String address, Clock clock) {
        this.persons = new PersonStore(app);
        this.sql = JdbcClient.create(app);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.setting = setting;
        this.address = address;
        this.clock = clock;
        this.on = switch (DemoRules.start(setting, isBegun(), address)) {
            case Accepted(var is) -> is;
            case Refused(var words) -> throw new SettingRefused(words);
        };
    }

    /** Whether the site is a demonstration. */
    @Override
    public boolean isOn() {
        return on;
    }

    /**
     * Makes the site a demonstration, now and whenever it starts on this database; call it before anything of the
     * demonstration is recorded, so that no page was kept without its banner. Doing it again changes nothing.
     *
     * @return whether it is one: a site that others reach, that real people use, or whose setting says no, is not
     */
    public boolean begin() {
        if (!on && DemoRules.mayBegin(setting, persons.hasRealPeople(), address)) {
            on = true;
        }
        if (on) {
            sql.sql("INSERT INTO people.demonstration (since) VALUES (:now) ON CONFLICT DO NOTHING")
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        return on;
    }

    /**
     * Adds an invented person who holds a post, unless one of that name holds such a post already.
     *
     * @param email where their mail goes: nobody's address, such as one under {@code example.org}; empty for none
     * @param post it is made for them
     * @param since from which day they hold it
     * @throws IllegalStateException when the site is no demonstration
     */
    public Person add(String name, String email, Language language, Post post, LocalDate since) {
        if (!on) {
            throw new IllegalStateException("not a demonstration");
        }
        return transaction.execute(status -> persons.demo(name, post).orElseGet(() -> {
            Person person = persons.add(name, email, language, clock.instant());
            persons.markAsDemo(person.id());
            persons.hold(persons.add(post, clock.instant()), person.id(), since);
            return person;
        }));
    }

    /** The invented person with that id; nobody when the site is no demonstration. */
    Optional<Person> person(UUID id) {
        return on ? persons.known(id, true).filter(person -> persons.isDemo(person.id())) : Optional.empty();
    }

    private boolean isBegun() {
        return Boolean.TRUE.equals(sql.sql("SELECT EXISTS (SELECT FROM people.demonstration)")
                .query(Boolean.class)
                .single());
    }
}
