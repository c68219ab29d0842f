/** What every answer says to browsers and to whoever keeps copies on the way. */
@NullMarked
package org.treatmentjourney.http.header;

import org.jspecify.annotations.NullMarked;
