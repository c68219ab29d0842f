/** Why the program could not start, told to the person who started it. */
@NullMarked
package org.treatmentjourney.standalone.start;

import org.jspecify.annotations.NullMarked;
