package org.treatmentjourney.domain.group.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a meeting of a group as a whole; what is said of one member stands on that member's own journey.
 *
 * @param given the packs and handouts that were given
 */
public record MeetingWords(
        @Nullable List<String> given, @Nullable String note) {}
