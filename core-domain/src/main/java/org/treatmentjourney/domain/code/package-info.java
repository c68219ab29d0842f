/** Code tables: versioned data with English and Norwegian labels. */
@NullMarked
package org.treatmentjourney.domain.code;

import org.jspecify.annotations.NullMarked;
