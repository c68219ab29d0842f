package org.treatmentjourney.command.intake;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.log.metadata.Purpose;

/**
 * How a body came in.
 *
 * @param key recognises a repeat; null if every request is its own
 * @param expectedVersion the version that whoever sent it had seen
 * @param source the door it came through, such as http
 */
public record Sent(
        Person person, @Nullable String key, @Nullable Long expectedVersion, Purpose purpose, String source) {}
