/** What has happened to the settings of an organisation. */
@NullMarked
package org.treatmentjourney.domain.settings.event;

import org.jspecify.annotations.NullMarked;
