/** What has happened to the people who work in an organisation: who came, changed duties, was away, and left. */
@NullMarked
package org.treatmentjourney.domain.staff.event;

import org.jspecify.annotations.NullMarked;
