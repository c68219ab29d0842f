/** The course of events as several views see it: what came later, whether a journey is open, which risks are open. */
@NullMarked
package org.treatmentjourney.query.course;

import org.jspecify.annotations.NullMarked;
