/** Random histories, and a naive model of two times against which every view is held. */
@NullMarked
package org.treatmentjourney.query.bitemporal;

import org.jspecify.annotations.NullMarked;
