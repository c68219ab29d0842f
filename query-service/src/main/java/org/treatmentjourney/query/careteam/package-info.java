/** Who stands in which relationship to a client: what the door looks at, and by which lists are cut to what one may see. */
@NullMarked
package org.treatmentjourney.query.careteam;

import org.jspecify.annotations.NullMarked;
