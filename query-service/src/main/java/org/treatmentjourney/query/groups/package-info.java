/** Groups: what is planned, who is in them as far as the reader may know, what was held, and what is still to be recorded. */
@NullMarked
package org.treatmentjourney.query.groups;

import org.jspecify.annotations.NullMarked;
