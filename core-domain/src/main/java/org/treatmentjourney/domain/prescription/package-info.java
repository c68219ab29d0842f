/** Prescriptions from day to day: which days are covered, which are not, and which twice (E3, R24). A record that prescribes nothing. */
@NullMarked
package org.treatmentjourney.domain.prescription;

import org.jspecify.annotations.NullMarked;
