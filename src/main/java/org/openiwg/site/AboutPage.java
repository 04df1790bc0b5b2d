package org.openiwg.site;

import org.openiwg.platform.web.Page;

/** What this site is, and for whom. */
record AboutPage() implements Page {}
