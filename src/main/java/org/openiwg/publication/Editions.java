package org.openiwg.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The editions of pamphlets and what is made of them. */
@Component
public class Editions {

    private static final String CERTIFICATE = "certificate.json";

    private final EditionStore editions;
    private final EditionFileStore files;

    /** Setting takes all of a core: one file at a time, whoever asks. */
    private final ReentrantLock press = new ReentrantLock();

    Editions(DataSource app) {
        this.editions = new EditionStore(app);
        this.files = new EditionFileStore(app);
    }

    /**
     * Issues a leaflet as the next edition of a pamphlet.
     *
     * @param pamphlet its slug
     * @return the number of the edition
     */
    public int issue(String pamphlet, LeafletSource source) {
        return editions.add(pamphlet, source);
    }

    List<EditionStore.Listed> pamphlets() {
        return editions.all();
    }

    /** Which there are, the newest first; none when there is no such pamphlet. */
    public List<Issued> of(String pamphlet) {
        return editions.of(pamphlet);
    }

    Optional<Edition> edition(String pamphlet, int number) {
        return editions.edition(pamphlet, number);
    }

    /** The newest that has the language. */
    Optional<Edition> newest(String pamphlet, String language) {
        return editions.newest(pamphlet, language);
    }

    /**
     * A file of an edition, made when it is first asked for and kept from then on; empty when there is no such file or it does not pass its
     * gates.
     */
    Optional<byte[]> file(Edition edition, String language, String name) {
        if (!edition.source().languages().contains(language)) {
            return Optional.empty();
        }
        if (name.equals(CERTIFICATE)) {
            return Optional.of(certificate(edition, language));
        }
        return Stream.of(Rendition.values())
                .filter(rendition -> rendition.file().equals(name))
                .findFirst()
                .flatMap(rendition -> rendition.format().isEmpty()
                        ? Optional.of(make(edition).make(rendition, language).bytes())
                        : files.body(edition, language, name).or(() -> set(edition, rendition, language)));
    }

    private static MakeRenditions make(Edition edition) {
        return new MakeRenditions(edition.source(), true);
    }

    /** Whoever waited for the press may find that another has made the file meanwhile. */
    private Optional<byte[]> set(Edition edition, Rendition rendition, String language) {
        press.lock();
        try {
            return files.body(edition, language, rendition.file()).or(() -> press(edition, rendition, language));
        } finally {
            press.unlock();
        }
    }

    private Optional<byte[]> press(Edition edition, Rendition rendition, String language) {
        Made made = make(edition).make(rendition, language);
        if (!made.isPassed()) {
            return Optional.empty();
        }
        made.certificate()
                .ifPresent(certificate -> files.add(edition, language, made, Certified.of(made, certificate)));
        return Optional.of(made.bytes());
    }

    private byte[] certificate(Edition edition, String language) {
        Set<String> there =
                files.certified(edition, language).stream().map(Certified::file).collect(Collectors.toSet());
        Stream.of(Rendition.values())
                .filter(rendition -> rendition.format().isPresent() && !there.contains(rendition.file()))
                .forEach(rendition -> set(edition, rendition, language));
        return Certificates.json(files.certified(edition, language), edition.source(), language)
                .getBytes(StandardCharsets.UTF_8);
    }
}
