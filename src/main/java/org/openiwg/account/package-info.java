/** The account of a body as of a date: what it owed, did and failed to do; reads the record, owns no facts. */
@ApplicationModule(allowedDependencies = {"platform", "record", "obligation"})
@NullMarked
package org.openiwg.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
