/** What has happened to a group. */
@NullMarked
package org.treatmentjourney.domain.group.event;

import org.jspecify.annotations.NullMarked;
