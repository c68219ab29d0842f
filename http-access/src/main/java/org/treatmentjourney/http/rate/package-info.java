/** How often somebody may try. */
@NullMarked
package org.treatmentjourney.http.rate;

import org.jspecify.annotations.NullMarked;
