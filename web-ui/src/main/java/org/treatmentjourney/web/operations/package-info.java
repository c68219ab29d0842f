/** How far the views are, and what an operator can do about it. */
@NullMarked
package org.treatmentjourney.web.operations;

import org.jspecify.annotations.NullMarked;
