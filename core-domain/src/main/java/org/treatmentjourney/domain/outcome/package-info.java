/** What is measured, as data: items of the outcomes profile and symptom scales, with their bounds and which way is better. */
@NullMarked
package org.treatmentjourney.domain.outcome;

import org.jspecify.annotations.NullMarked;
