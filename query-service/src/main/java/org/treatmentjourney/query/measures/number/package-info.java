/** Tables of counts in which nobody can be recognised: small numbers are hidden, and so is whatever would give them away. */
@NullMarked
package org.treatmentjourney.query.measures.number;

import org.jspecify.annotations.NullMarked;
