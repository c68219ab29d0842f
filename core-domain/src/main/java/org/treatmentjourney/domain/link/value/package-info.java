/** Two clients as a pair, and where an organisation keeps its pairs. */
@NullMarked
package org.treatmentjourney.domain.link.value;

import org.jspecify.annotations.NullMarked;
