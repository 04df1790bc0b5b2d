package org.openiwg.people;

import org.openiwg.platform.web.Page;

/**
 * The page of a one-time link.
 *
 * @param open whether it can still be used
 */
record SignInPage(boolean open) implements Page {}
