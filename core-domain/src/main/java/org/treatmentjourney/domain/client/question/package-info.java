/** What the program has to ask of the views about a person; they may be another program. */
@NullMarked
package org.treatmentjourney.domain.client.question;

import org.jspecify.annotations.NullMarked;
