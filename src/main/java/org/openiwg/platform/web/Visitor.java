package org.openiwg.platform.web;

import java.util.Set;

/**
 * Who asks.
 *
 * @param name how the pages greet them; empty when nobody is signed in
 * @param actor who is said to have recorded what they record: a post or a place, no personal datum
 * @param permissions what they may do, as in the table of permissions
 */
public record Visitor(String name, String actor, Set<String> permissions) {

    /** Anyone. */
    public static final Visitor STRANGER = new Visitor("", "", Set.of());

    public Visitor {
        permissions = Set.copyOf(permissions);
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    public boolean may(String permission) {
        return permission.equals(Needs.NOTHING) || permissions.contains(permission);
    }
}
