/** What must not be so where real clients are recorded: the profile {@code production}, or {@code prod}. */
@NullMarked
package org.treatmentjourney.http.production;

import org.jspecify.annotations.NullMarked;
