/** The open journeys of a team or a keyworker. */
@NullMarked
package org.treatmentjourney.query.caseload;

import org.jspecify.annotations.NullMarked;
