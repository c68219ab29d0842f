/** The circumstances of a decision, and what time itself forbids. */
@NullMarked
package org.treatmentjourney.domain.act;

import org.jspecify.annotations.NullMarked;
