/** Writing down a session while it is still warm, and one that did not take place. */
@NullMarked
package org.treatmentjourney.web.session;

import org.jspecify.annotations.NullMarked;
