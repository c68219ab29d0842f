/** The clinical values that commands and events share. */
@NullMarked
package org.treatmentjourney.domain.journey.value;

import org.jspecify.annotations.NullMarked;
