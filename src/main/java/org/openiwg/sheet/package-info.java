/** Reporting by spreadsheet: a member downloads what it owes, says what happened, and sends it back, all or nothing. */
@ApplicationModule(allowedDependencies = {"platform", "record", "obligation", "account", "desk"})
@NullMarked
package org.openiwg.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
