/** Finding people. */
@NullMarked
package org.treatmentjourney.web.client;

import org.jspecify.annotations.NullMarked;
