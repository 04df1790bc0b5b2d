/**
 * The pages of a body: what it owes, did and failed to do, as of the day that the reader chooses. Modules with pages of a body
 * use their frame.
 */
@NullMarked
@NamedInterface("pages")
package org.openiwg.account.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
