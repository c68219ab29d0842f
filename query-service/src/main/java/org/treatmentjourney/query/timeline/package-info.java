/** Everything that happened to a person, newest first. */
@NullMarked
package org.treatmentjourney.query.timeline;

import org.jspecify.annotations.NullMarked;
