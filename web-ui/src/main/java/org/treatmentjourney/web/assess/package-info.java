/** Triage, the full assessment and the stage of engagement, each beside what is known already. */
@NullMarked
package org.treatmentjourney.web.assess;

import org.jspecify.annotations.NullMarked;
