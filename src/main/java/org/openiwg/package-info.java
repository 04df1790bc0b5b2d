/** OpenIWG: the working system of an interdepartmental working group. */
@NullMarked
package org.openiwg;

import org.jspecify.annotations.NullMarked;
