/** Mistakes put into the running program on purpose, to see that the oracle finds them. */
@NullMarked
package org.treatmentjourney.campaign.seeded;

import org.jspecify.annotations.NullMarked;
