/** Who looks after a person, as the door has to know it to let somebody in. */
@NullMarked
package org.treatmentjourney.http.care;

import org.jspecify.annotations.NullMarked;
