/** What has happened to the services of an organisation. */
@NullMarked
package org.treatmentjourney.domain.service.event;

import org.jspecify.annotations.NullMarked;
