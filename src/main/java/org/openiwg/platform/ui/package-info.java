/** What the components of a page are made of: plain records that templates take as parameters. */
@NullMarked
package org.openiwg.platform.ui;

import org.jspecify.annotations.NullMarked;
