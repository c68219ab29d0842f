/** Who works in an organisation, and in which roles and services. */
@NullMarked
package org.treatmentjourney.query.staff;

import org.jspecify.annotations.NullMarked;
