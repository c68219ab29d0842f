/** Outcomes: the form that asks how the last weeks were, and the page that shows it over time. */
@NullMarked
package org.treatmentjourney.web.outcomes;

import org.jspecify.annotations.NullMarked;
