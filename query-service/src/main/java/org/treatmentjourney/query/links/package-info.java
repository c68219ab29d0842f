/** Which clients of an organisation are one person, registered twice. */
@NullMarked
package org.treatmentjourney.query.links;

import org.jspecify.annotations.NullMarked;
