/** The log in PostgreSQL: appended in one order, read in the same. */
@NullMarked
package org.treatmentjourney.log.store;

import org.jspecify.annotations.NullMarked;
