/** Who works here, in which roles and services, who is away and who covers. */
@NullMarked
package org.treatmentjourney.web.staff;

import org.jspecify.annotations.NullMarked;
