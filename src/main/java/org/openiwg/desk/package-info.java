/** The desk: official acts recorded from forms, by those who may, with what they change shown before. */
@ApplicationModule(
        allowedDependencies = {"platform", "record", "obligation", "account", "account :: pages", "body", "people"})
@NullMarked
package org.openiwg.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
