/** What is measured, never in the suite: the programs behind {@code bench/}. */
@NullMarked
package org.openiwg.bench;

import org.jspecify.annotations.NullMarked;
