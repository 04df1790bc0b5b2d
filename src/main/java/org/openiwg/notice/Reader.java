package org.openiwg.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.people.Person;
import org.openiwg.people.Post;
import org.openiwg.people.PostHolders.Holder;
import org.openiwg.people.Role;
import org.openiwg.record.Audience;

/** Somebody with the posts that they hold, which say what concerns them. */
record Reader(Person person, List<Post> posts) {

    Reader {
        posts = List.copyOf(posts);
    }

    /** Each person once. */
    static List<Reader> of(List<Holder> holders) {
        Map<Person, List<Post>> posts = new LinkedHashMap<>();
        holders.forEach(holder ->
                posts.computeIfAbsent(holder.person(), any -> new ArrayList<>()).add(holder.post()));
        return posts.entrySet().stream()
                .map(one -> new Reader(one.getKey(), one.getValue()))
                .toList();
    }

    /** Whether one of their posts is told of it. */
    boolean isConcerned(Notice notice) {
        return posts.stream().anyMatch(post -> isTold(post, notice));
    }

    /**
     * The secretariat hears of everything, the co-chairs of what the body itself owes and of everything from their level
     * on, a representative of what their institution owes, auditors of what has come to the top.
     */
    static boolean isTold(Post post, Notice notice) {
        String body = notice.body().slug();
        if (!post.body().isEmpty() && !post.body().equals(body)) {
            return false;
        }
        return switch (post.role()) {
            case SECRETARIAT -> true;
            case COCHAIR -> notice.owner().equals(body) || notice.rung().compareTo(Rung.CHAIRS) >= 0;
            case REPRESENTATIVE -> notice.owner().equals(post.institution());
            case AUDITOR -> notice.rung() == Rung.OVERSIGHT;
            case ADMINISTRATOR, EXPERT, MACHINE -> false;
        };
    }

    /** Whether they are told of what has nobody else: so that nothing is late in silence. */
    boolean isAdministrator() {
        return posts.stream().anyMatch(post -> post.role() == Role.ADMINISTRATOR);
    }

    /** Of which acts they may hear in every body of which they hear at all. */
    Audience audience() {
        return posts.stream()
                .map(post -> audience(post.body()))
                .min(Audience::compareTo)
                .orElse(Audience.PUBLIC);
    }

    /** Of which acts they may hear in a body; never of more than every page would show them. */
    Audience audience(String body) {
        return posts.stream()
                .filter(post -> post.body().isEmpty() || post.body().equals(body))
                .map(post -> Audience.of(post.permissions()))
                .max(Audience::compareTo)
                .orElse(Audience.PUBLIC);
    }
}
