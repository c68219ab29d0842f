/** How events are kept: the wiring of the log. */
@NullMarked
package org.treatmentjourney.log;

import org.jspecify.annotations.NullMarked;
