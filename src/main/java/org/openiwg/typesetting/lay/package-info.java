/** Lines, columns and pages: where everything of a leaflet stands. */
@NullMarked
package org.openiwg.typesetting.lay;

import org.jspecify.annotations.NullMarked;
