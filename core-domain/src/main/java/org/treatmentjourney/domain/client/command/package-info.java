/** What can be asked of the record of a person. */
@NullMarked
package org.treatmentjourney.domain.client.command;

import org.jspecify.annotations.NullMarked;
