/** What has happened on a journey. The contract of the log: names are for ever. */
@NullMarked
package org.treatmentjourney.domain.journey.event;

import org.jspecify.annotations.NullMarked;
