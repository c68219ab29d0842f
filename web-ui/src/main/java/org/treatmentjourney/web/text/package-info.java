/** Words and dates in the reader's language. */
@NullMarked
package org.treatmentjourney.web.text;

import org.jspecify.annotations.NullMarked;
