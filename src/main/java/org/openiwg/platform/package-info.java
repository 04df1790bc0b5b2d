/** What every module stands on: the clock, ids, the web shell, languages, the database, the error catalogue. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.openiwg.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
