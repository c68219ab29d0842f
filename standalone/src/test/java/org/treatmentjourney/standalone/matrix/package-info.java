/** Everybody, at every address, about somebody they are tied to in each way there is. */
@NullMarked
package org.treatmentjourney.standalone.matrix;

import org.jspecify.annotations.NullMarked;
