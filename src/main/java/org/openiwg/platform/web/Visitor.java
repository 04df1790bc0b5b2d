package org.openiwg.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who asks.
 *
 * @param id a word that only this person has; empty when nobody is signed in
 * @param name how the pages greet them; empty when nobody is signed in
 * @param standings in what capacities they act
 */
public record Visitor(String id, String name, List<Standing> standings) {

    /** Anyone. */
    public static final Visitor STRANGER = new Visitor("", "", List.of());

    /**
     * One capacity: a post that somebody holds today.
     *
     * @param role its role, a column of the table of permissions
     * @param actor who is said to have recorded what is recorded in it: the post, no personal datum
     * @param body the slug of the body it is for; empty when for all
     * @param institution the slug of the institution it speaks for; empty when for none
     * @param permissions what it may do, lines of the table of permissions
     */
    public record Standing(String role, String actor, String body, String institution, Set<String> permissions) {

        public Standing {
            permissions = Set.copyOf(permissions);
        }

        /** Whether it counts in a body. */
        public boolean isFor(String slug) {
            return body.isEmpty() || body.equals(slug);
        }
    }

    public Visitor {
        standings = List.copyOf(standings);
    }

    public boolean isSignedIn() {
        return !id.isEmpty();
    }

    /**
     * A word for whoever opened a form, which the form carries along: it tells whether somebody is the same person, and says
     * nothing of who that is. Empty when nobody is signed in.
     */
    public String writer() {
        if (id.isEmpty()) {
            return "";
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("writer " + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether they may do it somewhere. */
    public boolean may(String permission) {
        return permission.equals(Needs.NOTHING)
                || standings.stream().anyMatch(standing -> standing.permissions.contains(permission));
    }

    /** Whether they may do it in a body. */
    public boolean may(String permission, String body) {
        return permission.equals(Needs.NOTHING)
                || in(body, permission).findAny().isPresent();
    }

    /** The capacities in which they may do something in a body. */
    public Stream<Standing> in(String body, String permission) {
        return standings.stream().filter(standing -> standing.isFor(body) && standing.permissions.contains(permission));
    }

    /** The slugs of the bodies for which they hold a post that may do something; none for a post that is for all bodies. */
    public List<String> bodies(String permission) {
        return standings.stream()
                .filter(standing -> standing.permissions.contains(permission))
                .map(Standing::body)
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
    }

    /** Who is said to have done what they may do: the post that allows it; empty when none does. */
    public String actor(String permission) {
        return standings.stream()
                .filter(standing -> standing.permissions.contains(permission))
                .map(Standing::actor)
                .findFirst()
                .orElse("");
    }
}
