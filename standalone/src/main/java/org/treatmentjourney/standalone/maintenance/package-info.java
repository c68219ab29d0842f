/** What the program does instead of starting: backing its data up and restoring it. */
@NullMarked
package org.treatmentjourney.standalone.maintenance;

import org.jspecify.annotations.NullMarked;
