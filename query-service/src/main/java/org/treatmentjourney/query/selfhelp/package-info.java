/** Courses of guided self-help: where each one stands, and how the client is. */
@NullMarked
package org.treatmentjourney.query.selfhelp;

import org.jspecify.annotations.NullMarked;
