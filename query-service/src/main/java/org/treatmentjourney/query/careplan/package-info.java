/** The care plan with all its versions, none of which is ever lost. */
@NullMarked
package org.treatmentjourney.query.careplan;

import org.jspecify.annotations.NullMarked;
