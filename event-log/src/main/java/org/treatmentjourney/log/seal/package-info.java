/** Personal parts sealed on the way in and unsealed on the way out. */
@NullMarked
package org.treatmentjourney.log.seal;

import org.jspecify.annotations.NullMarked;
