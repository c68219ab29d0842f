/** Who may see a record: what closes it, what opens it in an emergency, and the privacy officer's look at that. */
@NullMarked
package org.treatmentjourney.web.privacy;

import org.jspecify.annotations.NullMarked;
