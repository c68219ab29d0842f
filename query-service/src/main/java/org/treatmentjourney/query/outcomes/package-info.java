/** How the client is doing, in numbers over time: profiles of outcomes, symptom scales, and when the next is wanted (R17, R18, R40). */
@NullMarked
package org.treatmentjourney.query.outcomes;

import org.jspecify.annotations.NullMarked;
