/** How those who write at the same time go to the disk together. */
@NullMarked
package org.treatmentjourney.log.commit;

import org.jspecify.annotations.NullMarked;
