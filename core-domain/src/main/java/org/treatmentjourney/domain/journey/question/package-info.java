/** What the program has to ask of the views, which may be another program. */
@NullMarked
package org.treatmentjourney.domain.journey.question;

import org.jspecify.annotations.NullMarked;
