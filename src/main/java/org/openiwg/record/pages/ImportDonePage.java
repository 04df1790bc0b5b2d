package org.openiwg.record.pages;

import org.openiwg.platform.web.Page;

/** What was recorded of an uploaded history. */
record ImportDonePage(int acts, int standards) implements Page {}
