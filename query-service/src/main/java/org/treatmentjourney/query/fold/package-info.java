/** How events become rows: the pure part of every projection, the same when live, when rebuilt and when mended. */
@NullMarked
package org.treatmentjourney.query.fold;

import org.jspecify.annotations.NullMarked;
