/** People who go on working whatever happens, and a book of what was acknowledged to them. */
@NullMarked
package org.treatmentjourney.campaign.load;

import org.jspecify.annotations.NullMarked;
