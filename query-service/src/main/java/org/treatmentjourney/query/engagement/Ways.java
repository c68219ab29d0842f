package org.treatmentjourney.query.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.WaysOfContactAgreed;
import org.treatmentjourney.query.view.Dated;

/** How the client can be reached, as it was last agreed. */
public record Ways(
        List<String> ways,
        @Nullable Boolean interpreter,
        @Nullable String interpreterLanguage,
        Dated<WaysOfContactAgreed.Details> told) {}
