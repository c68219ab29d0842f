/** Whose journeys are open, how long people wait, and how a whole caseload goes from one keyworker to another. */
@NullMarked
package org.treatmentjourney.web.caseload;

import org.jspecify.annotations.NullMarked;
