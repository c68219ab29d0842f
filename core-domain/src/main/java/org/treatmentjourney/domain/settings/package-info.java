/** What an organisation has decided about due work. */
@NullMarked
package org.treatmentjourney.domain.settings;

import org.jspecify.annotations.NullMarked;
