package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiwg.people.Person;
import org.openiwg.people.Post;
import org.openiwg.people.PostHolders.Holder;
import org.openiwg.people.Role;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;

/**
 * Somebody who is to be invited, for the post that counts most.
 *
 * @param post theirs in the body
 */
record Invitee(Person person, Post post) {

    /** The posts that are invited, the one that counts most first. */
    private static final List<Role> ROLES = List.of(Role.COCHAIR, Role.SECRETARIAT, Role.REPRESENTATIVE, Role.EXPERT);

    /** Who is invited of those who hold a post on the day of the meeting: each once. */
    static List<Invitee> of(List<Holder> holders, BodyId body, Audience audience, boolean experts) {
        Map<UUID, Invitee> invited = new LinkedHashMap<>();
        List<Holder> sorted = new ArrayList<>(holders);
        sorted.removeIf(holder -> !isInvited(holder.post(), body, audience, experts));
        sorted.sort(
                Comparator.comparingInt(holder -> ROLES.indexOf(holder.post().role())));
        sorted.forEach(
                holder -> invited.putIfAbsent(holder.person().id(), new Invitee(holder.person(), holder.post())));
        return List.copyOf(invited.values());
    }

    private static boolean isInvited(Post post, BodyId body, Audience audience, boolean experts) {
        return post.body().equals(body.slug())
                && switch (post.role()) {
                    case COCHAIR, SECRETARIAT -> true;
                    case REPRESENTATIVE -> audience != Audience.CHAIRS;
                    case EXPERT -> experts;
                    case ADMINISTRATOR, AUDITOR, MACHINE -> false;
                };
    }
}
