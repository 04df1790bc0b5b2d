/** The mathematics and file formats that let anyone prove, offline, what the register held. */
@NullMarked
@NamedInterface("log")
package org.openiwg.record.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
