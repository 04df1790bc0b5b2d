/** The formats of feeds: Atom (RFC 4287) and iCalendar (RFC 5545). */
@NullMarked
package org.openiwg.platform.feed;

import org.jspecify.annotations.NullMarked;
