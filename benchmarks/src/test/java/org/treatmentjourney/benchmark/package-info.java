/** What counts, measured beside what others do, on the same PostgreSQL in the same run. */
@NullMarked
package org.treatmentjourney.benchmark;

import org.jspecify.annotations.NullMarked;
