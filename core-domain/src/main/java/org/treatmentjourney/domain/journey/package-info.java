/** A treatment journey: from first contact to the end of aftercare, in no straight line. */
@NullMarked
package org.treatmentjourney.domain.journey;

import org.jspecify.annotations.NullMarked;
