/** What has happened to the record of a person. The contract of the log: names are for ever. */
@NullMarked
package org.treatmentjourney.domain.client.event;

import org.jspecify.annotations.NullMarked;
