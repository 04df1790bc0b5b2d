package org.openiwg.people;

import java.util.UUID;

/** Somebody who can sign in. */
public record Person(UUID id, String name) {}
