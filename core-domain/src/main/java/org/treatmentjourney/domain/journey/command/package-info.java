/** What can be asked of a journey. */
@NullMarked
package org.treatmentjourney.domain.journey.command;

import org.jspecify.annotations.NullMarked;
