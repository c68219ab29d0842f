/** How a journey began: the enquiry, the referral, whether the service took it, and what the referrer was told. */
@NullMarked
package org.treatmentjourney.query.referral;

import org.jspecify.annotations.NullMarked;
