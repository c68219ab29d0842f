/** Referring somebody: a person who is new and their referral on one page, or the referral of a person who is known. */
@NullMarked
package org.treatmentjourney.web.referral;

import org.jspecify.annotations.NullMarked;
