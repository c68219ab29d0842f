/** What is measured, as tables in which nobody can be recognised (E5). */
@NullMarked
package org.treatmentjourney.web.measures;

import org.jspecify.annotations.NullMarked;
