/** How a person's staff record is found. */
@NullMarked
package org.treatmentjourney.domain.staff.value;

import org.jspecify.annotations.NullMarked;
