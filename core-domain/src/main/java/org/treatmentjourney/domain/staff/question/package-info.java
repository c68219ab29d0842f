/** What whoever decides about staff has to ask of the views, which may be another program. */
@NullMarked
package org.treatmentjourney.domain.staff.question;

import org.jspecify.annotations.NullMarked;
