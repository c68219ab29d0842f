/** One person with two records: finding the other, linking them, and what is linked. */
@NullMarked
package org.treatmentjourney.web.link;

import org.jspecify.annotations.NullMarked;
