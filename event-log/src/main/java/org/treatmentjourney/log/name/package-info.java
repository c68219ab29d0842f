/** What events are called in the log, for ever. */
@NullMarked
package org.treatmentjourney.log.name;

import org.jspecify.annotations.NullMarked;
