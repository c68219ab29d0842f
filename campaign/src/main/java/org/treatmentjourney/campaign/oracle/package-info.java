/** What must be true whatever happened. */
@NullMarked
package org.treatmentjourney.campaign.oracle;

import org.jspecify.annotations.NullMarked;
