package org.treatmentjourney.web.outcomes;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.course.OutcomeWindows.Wanted;
import org.treatmentjourney.query.outcomes.Outcomes;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Texts;

/** Says which profile is wanted next, and until when it counts (R17). */
@Component
class WindowWords {

    /** @param late whether the day until which it counts has passed */
    public record Window(String text, boolean late) {}

    private final Texts texts;
    private final Days days;

    WindowWords(Texts texts, Days days) {
        this.texts = texts;
        this.days = days;
    }

    Window of(Outcomes outcomes) {
        Wanted wanted = outcomes.wanted();
        if (wanted == null) {
            return new Window(
                    texts.of(outcomes.profiles().isEmpty() ? "outcomes.none-yet" : "outcomes.none-more"), false);
        }
        LocalDate today = days.today();
        boolean late = today.isAfter(wanted.until());
        String when = late ? "late" : today.isBefore(wanted.from()) ? "later" : "now";
        String text = texts.of(
                "outcomes." + Codes.kebab(wanted.stage()) + "." + when,
                days.day(wanted.since()),
                days.day(wanted.from()),
                days.day(wanted.until()));
        return new Window(text, late);
    }
}
