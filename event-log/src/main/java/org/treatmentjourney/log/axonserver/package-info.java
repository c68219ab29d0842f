/** The log on an Axon Server. What Axon Server cannot tell of an event's place is kept beside it, in PostgreSQL. */
@NullMarked
package org.treatmentjourney.log.axonserver;

import org.jspecify.annotations.NullMarked;
