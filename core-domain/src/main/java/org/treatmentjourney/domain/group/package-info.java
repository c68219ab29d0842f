/** People who meet together: what a group is, who is in it, and what its meetings ask for (R27). */
@NullMarked
package org.treatmentjourney.domain.group;

import org.jspecify.annotations.NullMarked;
