/** What may be asked of the settings of an organisation. */
@NullMarked
package org.treatmentjourney.domain.settings.command;

import org.jspecify.annotations.NullMarked;
