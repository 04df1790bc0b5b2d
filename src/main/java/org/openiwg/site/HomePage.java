package org.openiwg.site;

import org.openiwg.platform.web.Page;

/** The first page. */
record HomePage() implements Page {}
