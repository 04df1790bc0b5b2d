package org.openiwg.people;

import org.openiwg.platform.web.Page;

/** Says that a link is on its way, if anybody has that address: the same for everyone. */
record AskedPage() implements Page {}
