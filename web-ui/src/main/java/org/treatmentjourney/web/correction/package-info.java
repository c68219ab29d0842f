/** What was entered in error is seen before it is marked. */
@NullMarked
package org.treatmentjourney.web.correction;

import org.jspecify.annotations.NullMarked;
