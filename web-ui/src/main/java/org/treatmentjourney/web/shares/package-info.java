/** What other organisations see of a person, and what they let us see. */
@NullMarked
package org.treatmentjourney.web.shares;

import org.jspecify.annotations.NullMarked;
