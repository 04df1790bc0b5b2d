/** The web shell: how a request becomes a page in the reader's language, as of a date, safely and fast. */
@NullMarked
package org.openiwg.platform.web;

import org.jspecify.annotations.NullMarked;
