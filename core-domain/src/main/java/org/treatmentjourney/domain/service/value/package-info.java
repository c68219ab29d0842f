/** How the record of a service is found. */
@NullMarked
package org.treatmentjourney.domain.service.value;

import org.jspecify.annotations.NullMarked;
