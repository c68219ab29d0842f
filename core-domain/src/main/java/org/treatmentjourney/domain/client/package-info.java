/** A person: who they are and how they may safely be reached. */
@NullMarked
package org.treatmentjourney.domain.client;

import org.jspecify.annotations.NullMarked;
