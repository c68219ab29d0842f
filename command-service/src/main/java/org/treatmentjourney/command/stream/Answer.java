package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.UUID;

/**
 * What a command led to.
 *
 * @param version the version of the stream after it, counted from 1
 */
public record Answer(UUID id, long version, List<String> events) {}
