/** Prescriptions as an axis of their own: what is taken when, where it comes from, and which days are not covered (E3). */
@NullMarked
package org.treatmentjourney.query.prescriptions;

import org.jspecify.annotations.NullMarked;
