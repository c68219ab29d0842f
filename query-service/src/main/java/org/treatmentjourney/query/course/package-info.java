/** What several views tell of a journey: its plans with their reviews, and codes as people write them. */
@NullMarked
package org.treatmentjourney.query.course;

import org.jspecify.annotations.NullMarked;
