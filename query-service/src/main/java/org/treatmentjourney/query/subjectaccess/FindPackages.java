package org.treatmentjourney.query.subjectaccess;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Seen;

/** What has this client been given of their record, and what would be left out if they were given it now? */
public record FindPackages(UUID clientId, List<Seen> atLeast) {}
