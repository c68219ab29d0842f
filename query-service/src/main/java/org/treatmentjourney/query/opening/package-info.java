/** The first screen of a brief session: what was agreed last time, what became of it, risks, and how to reach the client. */
@NullMarked
package org.treatmentjourney.query.opening;

import org.jspecify.annotations.NullMarked;
