/** The settings of due work and how long each allows. */
@NullMarked
package org.treatmentjourney.domain.settings.value;

import org.jspecify.annotations.NullMarked;
