package org.treatmentjourney.query.timeline;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Seen;

/**
 * What does one entry of this person's timeline say?
 *
 * @param language a language tag; the title is told in it where it can be
 */
public record FindEntry(UUID clientId, UUID eventId, String language, List<Seen> atLeast) {}
