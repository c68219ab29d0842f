/** A journey ends safely, and whoever comes back is in again at once. */
@NullMarked
package org.treatmentjourney.web.ending;

import org.jspecify.annotations.NullMarked;
