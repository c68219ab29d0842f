/** The values that commands and events about a person share. */
@NullMarked
package org.treatmentjourney.domain.client.value;

import org.jspecify.annotations.NullMarked;
