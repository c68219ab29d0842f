/** What there is to ask and to know: commands, events and codes, as people and programs read them. */
@NullMarked
package org.treatmentjourney.command.catalogue;

import org.jspecify.annotations.NullMarked;
