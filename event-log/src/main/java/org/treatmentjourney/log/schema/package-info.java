/** The tables of the log. */
@NullMarked
package org.treatmentjourney.log.schema;

import org.jspecify.annotations.NullMarked;
