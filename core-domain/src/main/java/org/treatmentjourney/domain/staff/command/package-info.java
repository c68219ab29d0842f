/** What can be asked of the staff records of an organisation. */
@NullMarked
package org.treatmentjourney.domain.staff.command;

import org.jspecify.annotations.NullMarked;
