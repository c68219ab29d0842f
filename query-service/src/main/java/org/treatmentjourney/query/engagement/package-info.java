/** What keeps the client away, what draws them in, who is with them, and the help they were given on the way. */
@NullMarked
package org.treatmentjourney.query.engagement;

import org.jspecify.annotations.NullMarked;
