package org.treatmentjourney.query.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalRevised;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.view.Lists;

/** The goals whose day has not been looked back on yet (R6), the first set first. */
record HorizonFacts(List<HorizonFacts.Horizon> open) {

    static final HorizonFacts NONE = new HorizonFacts(List.of());

    /** The day by which the client wanted to be there; a next visit has none. */
    record Horizon(UUID goalId, LocalDate setOn, LocalDate on) {}

    HorizonFacts after(JourneyEvent event, ZoneId zone) {
        return switch (event) {
            case GoalSet e -> with(e.goalId(), e.effective().day(zone), e.targetOn(), e.horizon());
            case GoalRevised e -> with(e.goalId(), e.effective().day(zone), e.targetOn(), e.horizon());
            case GoalProgressRecorded e -> new HorizonFacts(without(e.goalId()));
            default -> this;
        };
    }

    void duties(List<Duty> duties) {
        open.stream()
                .min(Comparator.comparing(Horizon::on))
                .ifPresent(first -> duties.add(new Duty(DutyKind.GOAL_REVIEW, first.setOn(), first.on(), null)));
    }

    private HorizonFacts with(UUID goalId, LocalDate setOn, @Nullable LocalDate targetOn, @Nullable String horizon) {
        LocalDate on = targetOn != null ? targetOn : after(setOn, horizon);
        List<Horizon> others = without(goalId);
        return new HorizonFacts(on == null ? others : Lists.and(others, new Horizon(goalId, setOn, on)));
    }

    private List<Horizon> without(UUID goalId) {
        return open.stream().filter(one -> !one.goalId().equals(goalId)).toList();
    }

    private static @Nullable LocalDate after(LocalDate day, @Nullable String horizon) {
        return switch (String.valueOf(horizon)) {
            case "1d" -> day.plusDays(1);
            case "7d" -> day.plusDays(7);
            case "6w" -> day.plusWeeks(6);
            case "weekend" -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> null;
        };
    }
}
