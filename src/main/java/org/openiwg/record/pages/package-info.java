/** The register as pages: browse it, look at one entry and its proof, learn how to verify it. */
@NullMarked
package org.openiwg.record.pages;

import org.jspecify.annotations.NullMarked;
