/** The measures, each a pure count over what is counted of journeys, and how they are asked for (E5). */
@NullMarked
package org.treatmentjourney.query.measures.asked;

import org.jspecify.annotations.NullMarked;
