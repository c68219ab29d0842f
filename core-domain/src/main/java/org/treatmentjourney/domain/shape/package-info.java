/** What a body must look like, said on the record itself; the schema and every check follow from it. */
@NullMarked
package org.treatmentjourney.domain.shape;

import org.jspecify.annotations.NullMarked;
