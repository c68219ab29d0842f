/** What somebody has to do today, the most pressing first. */
@NullMarked
package org.treatmentjourney.web.today;

import org.jspecify.annotations.NullMarked;
