package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/**
 * What is due?
 *
 * @param kinds the kinds asked for; all of them if empty
 * @param instead limits that hold for this question only
 * @param language a language tag; reasons are told in it where they can be
 */
public record FindWorklist(
        List<DutyKind> kinds,
        @Nullable String service,
        @Nullable String keyworker,
        @Nullable LocalDate dueBy,
        Map<Setting, Span> instead,
        Page page,
        String language,
        List<Seen> atLeast) {}
