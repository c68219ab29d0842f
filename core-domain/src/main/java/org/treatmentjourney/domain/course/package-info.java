/** The course of events: what came later, whether a journey is open, who is keyworker, which risks are open, who is one person. */
@NullMarked
package org.treatmentjourney.domain.course;

import org.jspecify.annotations.NullMarked;
