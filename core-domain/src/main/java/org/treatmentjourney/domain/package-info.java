/** What every command, event and rule of a treatment journey has in common. */
@NullMarked
package org.treatmentjourney.domain;

import org.jspecify.annotations.NullMarked;
