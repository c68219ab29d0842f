package org.treatmentjourney.query.measures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is counted of one journey, with whose and which service's it is: by the id alone, which leaves with no answer. */
public record CountedJourney(UUID clientId, @Nullable String service, Counted counted) {}
