/** Structured help as an axis of its own: each course of it with its two clocks of waiting (R2). */
@NullMarked
package org.treatmentjourney.query.interventions;

import org.jspecify.annotations.NullMarked;
