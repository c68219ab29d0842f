/** What other organisations may see of a person, for those who look after them and for those who are shared with. */
@NullMarked
package org.treatmentjourney.query.shares;

import org.jspecify.annotations.NullMarked;
