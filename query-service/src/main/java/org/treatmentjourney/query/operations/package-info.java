/** What operators do: see how far the views are, rebuild them, and try parked streams again. */
@NullMarked
package org.treatmentjourney.query.operations;

import org.jspecify.annotations.NullMarked;
