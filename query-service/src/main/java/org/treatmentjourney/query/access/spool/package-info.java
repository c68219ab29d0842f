/** Files beside the program that hold looks while the table does not take them. */
@NullMarked
package org.treatmentjourney.query.access.spool;

import org.jspecify.annotations.NullMarked;
