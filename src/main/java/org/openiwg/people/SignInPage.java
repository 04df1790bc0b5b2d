package org.openiwg.people;

import org.openiwg.platform.web.Page;

/**
 * The page of a one-time link.
 *
 * @param use where it can still be used
 */
record SignInPage(OneTimeLinks.Use use) implements Page {

    boolean isOpen() {
        return use == OneTimeLinks.Use.HERE;
    }

    boolean isOfAnotherBrowser() {
        return use == OneTimeLinks.Use.ELSEWHERE;
    }
}
