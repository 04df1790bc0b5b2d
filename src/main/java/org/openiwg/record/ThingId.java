package org.openiwg.record;

import org.jspecify.annotations.Nullable;

/**
 * What names a thing within a body: {@code family/slug}, for example {@code mandate/national-plan}.
 *
 * @param family the family of acts that make and touch it
 * @param slug its name within the family
 */
public record ThingId(Family family, String slug) implements Comparable<ThingId> {

    /** The duty to keep the body's site fresh; nobody opens it, it comes with the body. */
    public static final ThingId SITE_FRESHNESS = new ThingId(Family.SITE, "freshness");

    /** The duty to meet regularly; it comes with the body. */
    public static final ThingId MEETING_CADENCE = new ThingId(Family.MEETING, "cadence");

    public ThingId {
        if (!Slug.isSlug(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
    }

    /** Reads {@code family/slug}; null when the text is not of that form. */
    public static @Nullable ThingId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return null;
        }
        Family family = Family.of(text.substring(0, slash));
        String slug = text.substring(slash + 1);
        return family == null || !Slug.isSlug(slug) ? null : new ThingId(family, slug);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThingId thing && family == thing.family && slug.equals(thing.slug);
    }

    /** The slug's, which a string keeps once it is known: a history asks for it millions of times. */
    @Override
    public int hashCode() {
        return slug.hashCode() + family.word().hashCode();
    }

    /** By the written form, as the account sorts. */
    @Override
    public int compareTo(ThingId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return family.word() + "/" + slug;
    }
}
