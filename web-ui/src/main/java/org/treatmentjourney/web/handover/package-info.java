/** What the next worker needs to know, read in half a minute. */
@NullMarked
package org.treatmentjourney.web.handover;

import org.jspecify.annotations.NullMarked;
