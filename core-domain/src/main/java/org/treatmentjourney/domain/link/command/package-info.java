/** What may be asked about who is one person. */
@NullMarked
package org.treatmentjourney.domain.link.command;

import org.jspecify.annotations.NullMarked;
