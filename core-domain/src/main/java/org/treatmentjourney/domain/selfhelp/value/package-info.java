/** What courses of guided self-help are made of. */
@NullMarked
package org.treatmentjourney.domain.selfhelp.value;

import org.jspecify.annotations.NullMarked;
