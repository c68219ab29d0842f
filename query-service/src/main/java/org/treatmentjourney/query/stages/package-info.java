/** The stages a client has been in, in any direction, with reason and rater, and how long in each. */
@NullMarked
package org.treatmentjourney.query.stages;

import org.jspecify.annotations.NullMarked;
