/** What can be counted of each journey: days and codes in clear, and nobody's words (E5). Nobody is named, and no row is opened. */
@NullMarked
package org.treatmentjourney.query.measures;

import org.jspecify.annotations.NullMarked;
