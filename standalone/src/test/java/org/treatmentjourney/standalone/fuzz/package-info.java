/** Requests at random, by everybody and nobody, and what must hold of every answer. */
@NullMarked
package org.treatmentjourney.standalone.fuzz;

import org.jspecify.annotations.NullMarked;
