/** The database: an embedded PostgreSQL 18 in the data folder, or an external PostgreSQL 15 or newer. */
@NullMarked
package org.openiwg.platform.database;

import org.jspecify.annotations.NullMarked;
