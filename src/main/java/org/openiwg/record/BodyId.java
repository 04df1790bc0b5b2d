package org.openiwg.record;

/**
 * The slug that names a body everywhere: in files, addresses and the register.
 *
 * @param slug lower-case letters, digits and hyphens, for example {@code iwg-tip}
 */
public record BodyId(String slug) implements Comparable<BodyId> {

    public BodyId {
        if (!Slug.isSlug(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
    }

    @Override
    public int compareTo(BodyId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
