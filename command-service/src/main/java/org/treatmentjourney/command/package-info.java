/** Commands in: from HTTP through the access check and the models into the log. */
@NullMarked
package org.treatmentjourney.command;

import org.jspecify.annotations.NullMarked;
