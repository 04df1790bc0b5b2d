/** The commands: one {@code iwg} for everything. */
@NullMarked
package org.openiwg.cli;

import org.jspecify.annotations.NullMarked;
