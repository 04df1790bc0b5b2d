package org.openiwg.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What a controller method returns: a record with everything one page shows. The template has the same name and place:
 * {@code org.openiwg.site.AboutPage} is shown by {@code src/main/jte/site/AboutPage.jte}, which receives it as
 * {@code page} beside the {@link PageContext} {@code at}.
 */
public interface Page extends Reply {

    /** The template, under {@code src/main/jte}. */
    default String template() {
        return getClass().getName().substring("org.openiwg.".length()).replace('.', '/') + ".jte";
    }

    /** The address of the script that runs on it, one of {@link Assets}; null on nearly every page. */
    default @Nullable String ownScript() {
        return null;
    }

    /** The HTTP status it is sent with; 422 for a form that has to be put right. */
    default int status() {
        return 200;
    }
}
