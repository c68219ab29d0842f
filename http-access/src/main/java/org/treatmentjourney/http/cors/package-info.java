/** Pages of other origins that may call from a browser: none, unless they are named one by one. */
@NullMarked
package org.treatmentjourney.http.cors;

import org.jspecify.annotations.NullMarked;
