/** Work that is due: facts are kept, due days are computed from the policy when somebody asks. */
@NullMarked
package org.treatmentjourney.query.worklist;

import org.jspecify.annotations.NullMarked;
