package org.treatmentjourney.query.access.asked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Page;

/**
 * Who has looked at what?
 *
 * @param client only looks at this client
 * @param person only looks of this person
 * @param from the first instant
 * @param to the first instant that is too late
 */
public record FindAccess(
        @Nullable UUID client,
        @Nullable String person,
        @Nullable Instant from,
        @Nullable Instant to,
        Page page) {}
