package org.treatmentjourney.query.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** Whose journeys are open? */
public record FindCaseload(
        @Nullable String service, @Nullable String keyworker, Page page, List<Seen> atLeast) {}
