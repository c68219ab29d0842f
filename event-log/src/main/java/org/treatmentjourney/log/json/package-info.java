/** Events as JSON. */
@NullMarked
package org.treatmentjourney.log.json;

import org.jspecify.annotations.NullMarked;
