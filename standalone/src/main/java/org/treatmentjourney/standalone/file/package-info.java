/** Files that only their owner may read. */
@NullMarked
package org.treatmentjourney.standalone.file;

import org.jspecify.annotations.NullMarked;
