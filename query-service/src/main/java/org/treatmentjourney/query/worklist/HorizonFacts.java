package org.treatmentjourney.query.worklist;

import static java.util.Collections.unmodifiableSortedSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalRevised;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.view.Lists;

/**
 * The goals whose day has not been looked back on yet (R6), the first set first.
 *
 * @param closed those that were reached or given up, which no later word on their day opens again
 */
record HorizonFacts(List<HorizonFacts.Horizon> open, SortedSet<UUID> closed) {

    static final HorizonFacts NONE = new HorizonFacts(List.of(), new TreeSet<>());

    /** The day by which the client wanted to be there; a next visit has none. */
    record Horizon(UUID goalId, LocalDate setOn, LocalDate on) {}

    HorizonFacts after(JourneyEvent event, ZoneId zone) {
        return switch (event) {
            case GoalSet e -> with(e.goalId(), e.effective().day(zone), e.targetOn(), e.horizon());
            case GoalRevised e -> with(e.goalId(), e.effective().day(zone), e.targetOn(), e.horizon());
            case GoalProgressRecorded e -> progress(e, e.effective().day(zone));
            default -> this;
        };
    }

    void duties(List<Duty> duties) {
        open.forEach(one -> duties.add(new Duty(DutyKind.GOAL_REVIEW, one.setOn(), one.on(), null)));
    }

    /** A word on the way there is no looking back, unless the goal is closed by it. */
    private HorizonFacts progress(GoalProgressRecorded e, LocalDate day) {
        return switch (e.progress()) {
            case ACHIEVED, SET_ASIDE -> new HorizonFacts(without(e.goalId()), closing(e.goalId()));
            case PARTLY, NOT_YET ->
                new HorizonFacts(
                        open.stream()
                                .filter(one -> !one.goalId().equals(e.goalId()) || day.isBefore(one.on()))
                                .toList(),
                        closed);
        };
    }

    private SortedSet<UUID> closing(UUID goalId) {
        SortedSet<UUID> more = new TreeSet<>(closed);
        more.add(goalId);
        return unmodifiableSortedSet(more);
    }

    private HorizonFacts with(UUID goalId, LocalDate setOn, @Nullable LocalDate targetOn, @Nullable String horizon) {
        LocalDate on = targetOn != null ? targetOn : after(setOn, horizon);
        List<Horizon> others = without(goalId);
        return new HorizonFacts(
                on == null || closed.contains(goalId) ? others : Lists.and(others, new Horizon(goalId, setOn, on)),
                closed);
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
