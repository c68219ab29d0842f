/** The key of each subject, the key around them, and the list of the erased. */
@NullMarked
package org.treatmentjourney.log.key;

import org.jspecify.annotations.NullMarked;
