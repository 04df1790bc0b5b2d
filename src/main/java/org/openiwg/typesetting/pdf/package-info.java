/** Tagged PDF: pages, the structure that readers hear, fonts whose text comes back exactly, and what printers ask for. */
@NullMarked
package org.openiwg.typesetting.pdf;

import org.jspecify.annotations.NullMarked;
