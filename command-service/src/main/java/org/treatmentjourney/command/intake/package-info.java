/** From a body and whoever sent it to a command that is carried out: the one way in, whatever door it came through. */
@NullMarked
package org.treatmentjourney.command.intake;

import org.jspecify.annotations.NullMarked;
