/** Which records are to be erased, must be kept, or have been erased. */
@NullMarked
package org.treatmentjourney.query.erasure;

import org.jspecify.annotations.NullMarked;
