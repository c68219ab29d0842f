/** Tells a reader that something about a client has a new version; what it is they ask for anew. */
@NullMarked
package org.treatmentjourney.query.changes;

import org.jspecify.annotations.NullMarked;
