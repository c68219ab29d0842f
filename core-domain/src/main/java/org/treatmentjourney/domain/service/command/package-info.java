/** What can be asked of the services of an organisation. */
@NullMarked
package org.treatmentjourney.domain.service.command;

import org.jspecify.annotations.NullMarked;
