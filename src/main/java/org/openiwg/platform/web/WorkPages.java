package org.openiwg.platform.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where somebody goes to work: the pages of one body that their posts open to them, for the navigation of every page. */
public final class WorkPages {

    private static final String BODIES = "/bodies/";

    /**
     * A page to work on.
     *
     * @param to its address, without the language
     * @param words the message that names it
     */
    public record WorkPage(String to, String words) {}

    private record Kind(String permission, String path, String words) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("record-own", "/desk", "platform.work.desk"),
            new Kind("letters", "/letterbox", "platform.work.letters"),
            new Kind("meetings", "/meeting-room", "platform.work.meetings"),
            new Kind("consult-read", "/consultations", "platform.work.consultations"),
            new Kind("sign-off", "/sign-off", "platform.work.sign-off"));

    private WorkPages() {}

    /**
     * The work pages of the body that the page is about, or else of the only body in which the visitor holds a post; none when
     * there is none, and when there are several.
     */
    static List<WorkPage> of(Visitor visitor, String path) {
        Set<String> bodies = bodies(visitor);
        String here = path.startsWith(BODIES) ? path.substring(BODIES.length()).split("/", 2)[0] : "";
        String body = bodies.contains(here) || bodies.size() != 1
                ? here
                : bodies.iterator().next();
        return KINDS.stream()
                .filter(kind -> !body.isEmpty() && visitor.may(kind.permission, body))
                .map(kind -> new WorkPage(BODIES + body + kind.path, kind.words))
                .toList();
    }

    /** The bodies in which a visitor has something to work on. */
    static Set<String> bodies(Visitor visitor) {
        Set<String> bodies = new TreeSet<>();
        KINDS.forEach(kind -> bodies.addAll(visitor.bodies(kind.permission)));
        return bodies;
    }
}
