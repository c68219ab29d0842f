/** Pages about one journey: the banner that never leaves, and what each of them shows beneath it. */
@NullMarked
package org.treatmentjourney.web.journey;

import org.jspecify.annotations.NullMarked;
