/** The second fence around answers, in the database itself: what reads for one organisation is shown no row of another. */
@NullMarked
package org.treatmentjourney.query.fence;

import org.jspecify.annotations.NullMarked;
