/** The suite: what every test of a module can stand on, and the ratchets over all of them. */
@NullMarked
package org.openiwg;

import org.jspecify.annotations.NullMarked;
