/** Finding a person by what somebody types of them, also where it is not quite what was recorded. */
@NullMarked
package org.treatmentjourney.query.search;

import org.jspecify.annotations.NullMarked;
