/** Breaks the running program from outside, again and again, and asks the oracle each time. */
@NullMarked
package org.treatmentjourney.campaign;

import org.jspecify.annotations.NullMarked;
