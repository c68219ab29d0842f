/** Who looked at what: asked by auditors about everything, and by those who care for a client about that client. */
@NullMarked
package org.treatmentjourney.query.access.asked;

import org.jspecify.annotations.NullMarked;
