/** Mail: written in the transaction that causes it, sent afterwards by whichever node has time, once as far as SMTP allows. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.openiwg.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
