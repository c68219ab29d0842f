/** How views are kept: followed live, rebuilt, mended and read, with rows, guard and token in one transaction. */
@NullMarked
package org.treatmentjourney.query.projection;

import org.jspecify.annotations.NullMarked;
