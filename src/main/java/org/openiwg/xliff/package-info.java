/** XLIFF, TMX and TBX files: read, judged against their specifications, written. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.openiwg.xliff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
