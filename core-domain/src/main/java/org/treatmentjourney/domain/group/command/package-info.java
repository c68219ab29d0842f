/** What can be asked of a group. */
@NullMarked
package org.treatmentjourney.domain.group.command;

import org.jspecify.annotations.NullMarked;
