/** Glyphs for text: HarfBuzz inside the JVM, the fonts, and which font a text needs where. */
@NullMarked
package org.openiwg.typesetting.shape;

import org.jspecify.annotations.NullMarked;
