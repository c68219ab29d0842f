/** Any number of invented clients, so that lists, views and rebuilds can be tried out at a size. */
@NullMarked
package org.treatmentjourney.standalone.synthetic;

import org.jspecify.annotations.NullMarked;
