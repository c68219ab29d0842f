/** The care plan: agreed, reviewed, compared with those before, and given to the client in words of their own. */
@NullMarked
package org.treatmentjourney.web.plan;

import org.jspecify.annotations.NullMarked;
