package org.openiwg.people;

import java.util.Set;

/**
 * A post: it outlives whoever holds it.
 *
 * @param role what it may do
 * @param body the slug of the body it belongs to; empty when to none or all
 * @param institution the slug of the institution it speaks for; empty when for none
 * @param titleEn what it is called in English, such as "Director, Crime Prevention"; may be empty
 * @param titleFr what it is called in French; may be empty
 */
public record Post(Role role, String body, String institution, String titleEn, String titleFr) {

    /** What whoever holds it may do: lines of the table of permissions. */
    public Set<String> permissions() {
        return Permissions.TABLE.of(role);
    }

    /** Who is said to have recorded what is recorded in this post: {@code secretariat}, {@code cochair (justice)}. */
    public String actor() {
        return institution.isEmpty() ? role.word() : role.word() + " (" + institution + ")";
    }
}
