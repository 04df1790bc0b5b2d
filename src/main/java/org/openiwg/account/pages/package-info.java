/** The pages of a body: what it owes, did and failed to do, as of the day that the reader chooses. */
@NullMarked
package org.openiwg.account.pages;

import org.jspecify.annotations.NullMarked;
