package org.openiwg.record;

/**
 * The evidence for an act; either part may be empty.
 *
 * @param title what the source is called
 * @param url where it is (as written in the record, not checked: show it as a link only when it is http or https)
 */
public record Source(String title, String url) {

    public static final Source NONE = new Source("", "");

    public static Source of(String title, String url) {
        return title.isEmpty() && url.isEmpty() ? NONE : new Source(title, url);
    }

    /** Whether the address may be offered as a link. */
    public boolean isLink() {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
