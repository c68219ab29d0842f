/** What closes a record to some and opened it to others in an emergency. */
@NullMarked
package org.treatmentjourney.query.protection;

import org.jspecify.annotations.NullMarked;
