package org.treatmentjourney.query.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Seen;

/** How many open journeys has each keyworker? */
public record FindCaseloads(@Nullable String service, List<Seen> atLeast) {}
