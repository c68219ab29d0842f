/** How much a request may hold, whatever it asks for. */
@NullMarked
package org.treatmentjourney.http.limit;

import org.jspecify.annotations.NullMarked;
