/** Views told as stories: what happened, and what the answer then is. */
@NullMarked
package org.treatmentjourney.query;

import org.jspecify.annotations.NullMarked;
