package org.openiwg.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiwg.people.ActsFor;
import org.openiwg.people.Person;
import org.openiwg.people.Post;
import org.openiwg.people.PostHolders;
import org.openiwg.people.PostHolders.Holder;
import org.openiwg.people.Role;
import org.openiwg.platform.web.Visitor;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

/** Who can give whose signature today: those who hold the post of a co-chair, and their substitutes. */
final class Signers implements ActsFor {

    /**
     * All that a substitute may do of what a co-chair may: read what waits for the signature, and give it; also under the interim reply
     * to a letter, which one co-chair signs alone.
     */
    private static final Set<String> OF_A_SUBSTITUTE =
            Set.of("sign-off", "sign", "read-members", "read-chairs", "letters", "letters-all", "letters-answer");

    private final PostHolders holders;
    private final SubstituteStore substitutes;
    private final Supplier<LocalDate> today;

    Signers(PostHolders holders, SubstituteStore substitutes, Supplier<LocalDate> today) {
        this.holders = holders;
        this.substitutes = substitutes;
        this.today = today;
    }

    /** The signatures that a visitor can give in a body, their own first. */
    List<Signer> of(Visitor visitor, BodyId body) {
        return visitor.isSignedIn() ? of(visitor.id(), body) : List.of();
    }

    /** The signatures that a person can give in a body. */
    List<Signer> of(UUID person, BodyId body) {
        return of(person.toString(), body);
    }

    private List<Signer> of(String person, BodyId body) {
        Stream<Signer> own =
                own(person, body).map(post -> new Signer(person, post.actor(), post.institution(), Bilingual.NONE));
        Stream<Signer> standingIn = substitutes.ofPerson(person, today.get()).stream()
                .filter(one -> one.body().equals(body.slug()))
                .map(one -> new Signer(person, post(one).actor(), one.institution(), one.reason()));
        return Stream.concat(own, standingIn).toList();
    }

    /** The posts of a co-chair that a visitor themselves holds in a body today. */
    Stream<Post> own(Visitor visitor, BodyId body) {
        return own(visitor.id(), body);
    }

    private Stream<Post> own(String person, BodyId body) {
        return holders.on(today.get()).stream()
                .filter(holder -> holder.person().id().toString().equals(person))
                .map(Holder::post)
                .filter(post -> isChair(post, body));
    }

    /** Everyone who holds a post today and has an address for mail, once each, except the co-chairs of a body. */
    List<Person> whoCouldStandIn(BodyId body) {
        Set<String> chairs = chairs(body);
        return holders.on(today.get()).stream()
                .map(Holder::person)
                .filter(person -> !person.email().isEmpty())
                .filter(person -> !chairs.contains(person.id().toString()))
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Everyone who holds a post today. */
    Set<String> known() {
        return holders.on(today.get()).stream()
                .map(holder -> holder.person().id().toString())
                .collect(Collectors.toSet());
    }

    /** Everyone who is a co-chair of a body today. */
    Set<String> chairs(BodyId body) {
        return holders.on(today.get()).stream()
                .filter(holder -> isChair(holder.post(), body))
                .map(holder -> holder.person().id().toString())
                .collect(Collectors.toSet());
    }

    private static boolean isChair(Post post, BodyId body) {
        return post.role() == Role.COCHAIR
                && (post.body().isEmpty() || post.body().equals(body.slug()))
                && !post.institution().isEmpty();
    }

    private static Post post(Substitute substitute) {
        return new Post(Role.COCHAIR, substitute.body(), substitute.institution(), "", "");
    }

    @Override
    public List<Acting> of(UUID person, LocalDate day) {
        return substitutes.ofPerson(person.toString(), day).stream()
                .map(one -> new Acting(post(one), OF_A_SUBSTITUTE))
                .toList();
    }
}
