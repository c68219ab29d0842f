/** What was found about who is one person. */
@NullMarked
package org.treatmentjourney.domain.link.event;

import org.jspecify.annotations.NullMarked;
