/** Who works in an organisation: what may be recorded of it, and who can take over from whom. */
@NullMarked
package org.treatmentjourney.domain.staff;

import org.jspecify.annotations.NullMarked;
