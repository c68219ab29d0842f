/** Wards, prisons and other organisations: what is to be done before somebody leaves and after, and who must know. */
@NullMarked
package org.treatmentjourney.web.elsewhere;

import org.jspecify.annotations.NullMarked;
