/** A whole caseload handed from one keyworker to another. */
@NullMarked
package org.treatmentjourney.command.handover;

import org.jspecify.annotations.NullMarked;
