package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.projection.Freshness;

/**
 * What is due on one journey, by the settings that were in force.
 *
 * @param on the day that overdue days are counted to
 */
public record DueWork(
        UUID journeyId, UUID clientId, LocalDate on, List<Worklist.Item> items, long version, Freshness freshness) {}
