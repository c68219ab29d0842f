/** Who recorded an event, for what purpose, and on what authority. */
@NullMarked
package org.treatmentjourney.log.metadata;

import org.jspecify.annotations.NullMarked;
