package org.openiwg.people;

import org.openiwg.platform.web.Page;

/**
 * Says that one is signed out here, and where one is not yet.
 *
 * @param provider what the provider is called
 * @param href where one signs out there
 */
record EndedPage(String provider, String href) implements Page {}
