/** How older revisions of events are brought up to the present one. */
@NullMarked
package org.treatmentjourney.log.upcast;

import org.jspecify.annotations.NullMarked;
