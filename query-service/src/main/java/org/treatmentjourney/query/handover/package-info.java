/** What the next worker needs to know before they open the door. */
@NullMarked
package org.treatmentjourney.query.handover;

import org.jspecify.annotations.NullMarked;
