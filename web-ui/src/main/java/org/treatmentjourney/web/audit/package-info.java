/** What was recorded, step by step, and who looked, for those who must be able to prove it. */
@NullMarked
package org.treatmentjourney.web.audit;

import org.jspecify.annotations.NullMarked;
