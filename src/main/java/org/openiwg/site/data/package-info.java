/** Everything public as data: feeds, calendars, CSV of every list, the JSON interface and the page that lists them. */
@NullMarked
package org.openiwg.site.data;

import org.jspecify.annotations.NullMarked;
