package org.openiwg.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.text.Language;

/**
 * Links that sign somebody in once: the administrator's, which is printed, within a day; one sent by mail within ten
 * minutes. The secret is 32 random bytes; only its hash is kept, so neither the
 * database nor a backup of it can sign anybody in.
 */
public final class OneTimeLinks {

    private static final Duration VALID_PRINTED = Duration.ofHours(24);
    private static final Duration VALID_MAILED = Duration.ofMinutes(10);
    private static final int SECRET_BYTES = 32;
    private static final String ADMINISTRATOR = "Administrator";

    private final PersonStore persons;
    private final LinkStore links;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public OneTimeLinks(DataSource app, Clock clock) {
        this.persons = new PersonStore(app);
        this.links = new LinkStore(app);
        this.clock = clock;
    }

    /** The path of a link for the administrator, if none was ever made: at the first start. */
    public Optional<String> firstForAdministrator() {
        return links.isEmpty() ? Optional.of(forAdministrator()) : Optional.empty();
    }

    /** The path of a new link for the administrator, {@code /sign-in/link/SECRET}. */
    public String forAdministrator() {
        return link(persons.firstWith(Role.ADMINISTRATOR, today()).orElseGet(this::newAdministrator), VALID_PRINTED);
    }

    /** The path of a new link for somebody, to be mailed. */
    String forPerson(Person person) {
        return link(person, VALID_MAILED);
    }

    private String link(Person person, Duration valid) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        links.add(Sha256.of(text), person, clock.instant(), clock.instant().plus(valid));
        return "/sign-in/link/" + text;
    }

    /** Whether the link can still be used. */
    boolean isOpen(String secret) {
        return links.isOpen(Sha256.of(secret), clock.instant());
    }

    /** Uses the link up: whom it signs in, if it was still open. */
    Optional<Person> use(String secret) {
        return links.use(Sha256.of(secret), clock.instant()).flatMap(persons::person);
    }

    private Person newAdministrator() {
        Person administrator = persons.add(ADMINISTRATOR, "", Language.EN, clock.instant());
        UUID post = persons.add(new Post(Role.ADMINISTRATOR, "", "", "", ""), clock.instant());
        persons.hold(post, administrator.id(), today());
        return administrator;
    }

    /** Posts are held by days; this one begins where the day is youngest, so that nowhere it begins tomorrow. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MIN);
    }
}
