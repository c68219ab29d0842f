/** Where a client is or was, on a ward or in prison, what follows from it, and what others must know. */
@NullMarked
package org.treatmentjourney.query.stays;

import org.jspecify.annotations.NullMarked;
