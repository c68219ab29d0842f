/** A journey at a glance: its axes, each a fold of its own. */
@NullMarked
package org.treatmentjourney.query.journey;

import org.jspecify.annotations.NullMarked;
