package org.treatmentjourney.query.subjectaccess;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Seen;

/**
 * What was this client given?
 *
 * @param given the package as it was recorded
 * @param language a language tag; titles are told in it where they can be
 */
public record FindPackage(UUID clientId, UUID given, String language, List<Seen> atLeast) {}
