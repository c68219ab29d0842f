/** The risks of a client as a history: what was raised, how it changed, what passed, and what keeps the client safe. */
@NullMarked
package org.treatmentjourney.query.risks;

import org.jspecify.annotations.NullMarked;
