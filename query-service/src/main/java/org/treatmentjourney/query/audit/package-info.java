/** The history as the log holds it, event by event, for those who must be able to prove it. */
@NullMarked
package org.treatmentjourney.query.audit;

import org.jspecify.annotations.NullMarked;
