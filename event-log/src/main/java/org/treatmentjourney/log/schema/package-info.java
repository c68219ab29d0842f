/** The tables of the log, whom they belong to, and what others may do with them. */
@NullMarked
package org.treatmentjourney.log.schema;

import org.jspecify.annotations.NullMarked;
