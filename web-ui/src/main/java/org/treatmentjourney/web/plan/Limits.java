package org.treatmentjourney.web.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.course.PlanKind;
import org.treatmentjourney.query.settings.DueWorkSettings;
import org.treatmentjourney.query.settings.FindSettings;
import org.treatmentjourney.web.page.Ask;

/** How long a plan may wait for its next review, as the organisation has set it (R15). */
@Component
class Limits {

    private final Ask ask;

    Limits(Ask ask) {
        this.ask = ask;
    }

    LocalDate nextReview(PlanKind kind, LocalDate after) {
        Setting setting = switch (kind) {
            case INITIAL -> Setting.REVIEW_INITIAL;
            case COMPREHENSIVE -> Setting.REVIEW_COMPREHENSIVE;
        };
        String set = ask.ifAny(new FindSettings(List.of(), PointInTime.NOW), DueWorkSettings.class).stream()
                .flatMap(settings -> settings.items().stream())
                .filter(item -> item.setting().equals(setting.key()) && item.value() != null)
                .map(DueWorkSettings.Item::value)
                .findFirst()
                .orElse(setting.standard());
        return Span.of(set).map(span -> span.after(after)).orElse(after);
    }
}
