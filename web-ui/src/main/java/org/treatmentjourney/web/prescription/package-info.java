/** Prescriptions for people: what is taken, which days are covered, and what a transfer still needs. */
@NullMarked
package org.treatmentjourney.web.prescription;

import org.jspecify.annotations.NullMarked;
