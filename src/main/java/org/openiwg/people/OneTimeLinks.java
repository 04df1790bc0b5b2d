package org.openiwg.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.people.LinkStore.Fresh;
import org.openiwg.platform.text.Language;

/**
 * Links that sign somebody in once: the administrator's, which is printed, within a day and in any browser; one sent by mail within
 * ten minutes and in the browser that asked for it alone, where its code can be typed instead. The secret is 32 random bytes, the
 * code eight digits of which five may be tried; only hashes are kept.
 */
public final class OneTimeLinks {

    private static final String PATH = "/sign-in/link/";
    private static final Duration VALID_PRINTED = Duration.ofHours(24);
    private static final Duration VALID_MAILED = Duration.ofMinutes(10);
    private static final int SECRET_BYTES = 32;
    private static final int CODES = 100_000_000;
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
        Person administrator = persons.firstWith(Role.ADMINISTRATOR, today()).orElseGet(this::newAdministrator);
        String secret = secret();
        Instant now = clock.instant();
        links.add(new Fresh(Sha256.of(secret), null, null, administrator.id(), now, now.plus(VALID_PRINTED)));
        return PATH + secret;
    }

    /**
     * What is mailed to somebody.
     *
     * @param path of the link
     * @param code eight digits
     */
    record Mailed(String path, String code) {

        /** The code as it is easily read and typed. */
        String inTwo() {
            return code.substring(0, 4) + " " + code.substring(4);
        }
    }

    /** A new link for somebody, to be mailed. */
    Mailed forPerson(Person person, String session) {
        String secret = secret();
        String code = "%08d".formatted(random.nextInt(CODES));
        Instant now = clock.instant();
        links.add(new Fresh(
                Sha256.of(secret), owner(session), typed(code, session), person.id(), now, now.plus(VALID_MAILED)));
        return new Mailed(PATH + secret, code);
    }

    private String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static byte[] owner(String session) {
        return Sha256.of("asked by " + session);
    }

    private static byte[] typed(String code, String session) {
        return Sha256.of("typed in " + session + " " + code);
    }

    /** Where a link can still be used. */
    enum Use {
        HERE,
        /** In the browser that asked for it. */
        ELSEWHERE,
        NOWHERE
    }

    /** Whether the link can still be used in a session. */
    Use use(String secret, String session) {
        return links.use(Sha256.of(secret), owner(session), clock.instant());
    }

    /**
     * Whom a link signs in.
     *
     * @param mailed whether it came by mail, and not from the terminal of the server
     */
    record Used(Person person, boolean mailed) {}

    /** Uses the link up: whom it signs in, if it was still open to the session. */
    Optional<Used> useUp(String secret, String session) {
        return links.useUp(Sha256.of(secret), owner(session), clock.instant())
                .flatMap(used -> persons.person(used.person()).map(person -> new Used(person, used.mailed())));
    }

    /** The same for the code that was mailed with it, typed in the session that asked. */
    Optional<Used> useCode(String code, String session) {
        return links.useCode(typed(code, session), owner(session), clock.instant())
                .flatMap(persons::person)
                .map(person -> new Used(person, true));
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
