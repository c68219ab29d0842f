/** The client's goals, in their own words, and what became of each. */
@NullMarked
package org.treatmentjourney.query.goals;

import org.jspecify.annotations.NullMarked;
