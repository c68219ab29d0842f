/** The program and its PostgreSQL as processes: started, watched, stopped and killed. */
@NullMarked
package org.treatmentjourney.campaign.program;

import org.jspecify.annotations.NullMarked;
