/** Which clients of an organisation are one person, registered twice. Ids only, and no word about anybody. */
@NullMarked
package org.treatmentjourney.domain.link;

import org.jspecify.annotations.NullMarked;
