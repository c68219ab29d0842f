/** Referrals to other organisations, for those who sent them and for those they were sent to. */
@NullMarked
package org.treatmentjourney.query.partner;

import org.jspecify.annotations.NullMarked;
