/** The meetings of a journey: those held, with craving and triggers over time, those planned, and those that did not take place. */
@NullMarked
package org.treatmentjourney.query.sessions;

import org.jspecify.annotations.NullMarked;
