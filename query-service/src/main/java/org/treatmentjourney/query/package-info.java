/** The read side: whatever is asked is answered from views, and every view is a fold over the log. */
@NullMarked
package org.treatmentjourney.query;

import org.jspecify.annotations.NullMarked;
