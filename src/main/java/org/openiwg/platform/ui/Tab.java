package org.openiwg.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the sub-navigation of a body.
 *
 * @param text its name
 * @param href its address
 * @param count how many things wait there; null when that says nothing
 * @param current whether it is this page
 */
public record Tab(String text, String href, @Nullable String count, boolean current) {

    public static Tab of(String text, String href, boolean current) {
        return new Tab(text, href, null, current);
    }
}
