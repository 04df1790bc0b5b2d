package org.openiwg.people;

import java.util.UUID;
import org.openiwg.platform.web.Page;

/**
 * Asks whether a passkey is to go.
 *
 * @param name what it is called
 */
record RemovePasskeyPage(UUID id, String name) implements Page {}
