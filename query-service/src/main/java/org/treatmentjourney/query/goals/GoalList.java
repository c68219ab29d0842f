package org.treatmentjourney.query.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalRevised;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** The goals of a journey in the order in which they were first spoken of. None is ever removed. */
public record GoalList(List<GoalEntry> goals) {

    public static final GoalList NONE = new GoalList(List.of());

    public GoalList after(JourneyEvent event) {
        if (event instanceof GoalSet e) {
            return with(e.goalId(), goal -> first(goal, e).set(e.effective()));
        }
        if (event instanceof GoalRevised e) {
            return with(
                    e.goalId(),
                    goal -> goal.worded(
                            e.personal().known().orElse(null), e.change(), e.domain(), e.horizon(), e.targetOn()));
        }
        if (event instanceof GoalProgressRecorded e) {
            return with(
                    e.goalId(),
                    goal -> goal.told(
                            e.progress(),
                            e.personal().get(GoalProgressRecorded.Details::wentRight),
                            e.personal().get(GoalProgressRecorded.Details::lesson)));
        }
        return this;
    }

    public List<GoalEntry> open() {
        return goals.stream().filter(GoalEntry::open).toList();
    }

    /** A goal may have been put into new words with a date before the day it was set: the new words stand. */
    private static GoalEntry first(GoalEntry goal, GoalSet e) {
        return goal.change() != null
                ? goal
                : goal.worded(e.personal().known().orElse(null), e.change(), e.domain(), e.horizon(), e.targetOn());
    }

    private GoalList with(UUID goalId, UnaryOperator<GoalEntry> change) {
        List<GoalEntry> changed = new ArrayList<>(goals);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).goalId().equals(goalId)) {
                changed.set(i, change.apply(changed.get(i)));
                return new GoalList(List.copyOf(changed));
            }
        }
        changed.add(change.apply(GoalEntry.unknown(goalId)));
        return new GoalList(List.copyOf(changed));
    }
}
