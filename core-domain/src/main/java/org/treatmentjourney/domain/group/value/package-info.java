/** What is said of a group. */
@NullMarked
package org.treatmentjourney.domain.group.value;

import org.jspecify.annotations.NullMarked;
