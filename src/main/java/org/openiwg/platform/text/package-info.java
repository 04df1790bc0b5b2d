/** Words, dates and numbers in the reader's language. */
@NullMarked
package org.openiwg.platform.text;

import org.jspecify.annotations.NullMarked;
