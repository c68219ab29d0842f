/** How long each kind of work may wait, who decided that, and what would be due if it were decided otherwise. */
@NullMarked
package org.treatmentjourney.web.limits;

import org.jspecify.annotations.NullMarked;
