/** Pages that lie open tell that something new has been recorded, and leave alone what is typed in them. */
@NullMarked
package org.treatmentjourney.web.live;

import org.jspecify.annotations.NullMarked;
