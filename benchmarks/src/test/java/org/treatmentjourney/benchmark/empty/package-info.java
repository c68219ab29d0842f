/** A web application with nothing in it, to compare a start with. */
@NullMarked
package org.treatmentjourney.benchmark.empty;

import org.jspecify.annotations.NullMarked;
