/** Which records are erased, and which must be kept. */
@NullMarked
package org.treatmentjourney.web.erasure;

import org.jspecify.annotations.NullMarked;
