package org.openiwg.people;

import java.util.UUID;
import org.openiwg.platform.text.Language;

/**
 * Somebody who can sign in.
 *
 * @param email where their mail goes; empty when there is no address
 * @param language in which they are written to
 */
public record Person(UUID id, String name, String email, Language language) {}
