package org.openiwg.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What things are called: as the act says that brought them into the record. */
public final class Names {

    /** Who asked, when nobody is to be named. */
    public static final String MEMBER_OF_THE_PUBLIC = "member-of-the-public";

    private static final Bilingual SOMEBODY = new Bilingual("Member of the public", "Membre du public");

    private static final int LONGEST_ABBREVIATION = 4;

    private record Place(BodyId body, ThingId thing) {}

    private final Map<String, Bilingual> institutions = new HashMap<>();
    private final Map<BodyId, Bilingual> bodies = new HashMap<>();
    private final Map<Place, Bilingual> things = new HashMap<>();
    private final Map<ThingId, Bilingual> anywhere = new HashMap<>();

    private Names() {}

    /** The names that acts give. */
    public static Names of(List<Act> acts) {
        Names names = new Names();
        acts.forEach(names::learn);
        return names;
    }

    /** The names that a history gives. */
    public static Names in(History history) {
        Names names = new Names();
        history.acts().forEach(names::learn);
        return names;
    }

    private void learn(Act act) {
        if (act.title().isEmpty()) {
            return;
        }
        switch (act.kind()) {
            case BODY_FORMED -> bodies.put(act.body(), act.title());
            case MEMBER_JOINED, CHAIR_APPOINTED -> {
                if (act.subject() != null) {
                    institutions.putIfAbsent(act.subject().slug(), act.title());
                }
            }
            default -> learnThing(act);
        }
    }

    private void learnThing(Act act) {
        ThingId thing = act.subject();
        if (thing != null && (act.effect() == Effect.OPENS || act.kind().makesItsSubject())) {
            Place place = new Place(act.body(), thing);
            if (act.effect() == Effect.OPENS) {
                things.put(place, act.title());
                anywhere.put(thing, act.title());
            } else {
                things.putIfAbsent(place, act.title());
                anywhere.putIfAbsent(thing, act.title());
            }
        }
    }

    /** What a body is called. */
    public Bilingual body(BodyId body) {
        Bilingual known = bodies.get(body);
        return known == null ? readable(body.slug()) : known;
    }

    /** What an owner, member or chair is called; what is not a name in the record is taken as it was written. */
    public Bilingual institution(String written) {
        if (written.equals(MEMBER_OF_THE_PUBLIC)) {
            return SOMEBODY;
        }
        Bilingual known = institutions.get(written);
        if (known == null && Slug.isSlug(written)) {
            known = bodies.get(new BodyId(written));
            return known == null ? readable(written) : known;
        }
        return known == null ? new Bilingual(written, written) : known;
    }

    /** What a duty, publication or meeting is called; one that came from another body keeps the name it had there. */
    public Bilingual thing(BodyId body, ThingId thing) {
        Bilingual known = things.get(new Place(body, thing));
        known = known == null ? anywhere.get(thing) : known;
        return known == null ? readable(thing.slug()) : known;
    }

    /** A slug as people would write it: {@code port-office} is "Port office", {@code rcmp} is "RCMP". */
    private static Bilingual readable(String slug) {
        String words = slug.replace('-', ' ').strip();
        String written = words.length() <= LONGEST_ABBREVIATION || words.isEmpty()
                ? words.toUpperCase(Locale.ROOT)
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new Bilingual(written, written);
    }
}
