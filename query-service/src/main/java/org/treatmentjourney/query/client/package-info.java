/** A person's details and their journeys. */
@NullMarked
package org.treatmentjourney.query.client;

import org.jspecify.annotations.NullMarked;
