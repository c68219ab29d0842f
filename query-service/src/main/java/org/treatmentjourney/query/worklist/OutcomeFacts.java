package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.course.OutcomeWindows;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OutcomesCoordinatorAssigned;

/**
 * When outcomes are to be measured (R17), and whether anybody sees to it (R18).
 *
 * @param coordinated whether somebody was named
 */
record OutcomeFacts(OutcomeWindows windows, boolean coordinated) {

    static final OutcomeFacts NONE = new OutcomeFacts(OutcomeWindows.NONE, false);

    OutcomeFacts after(JourneyEvent event, ZoneId zone) {
        return new OutcomeFacts(
                windows.after(event, zone), coordinated || event instanceof OutcomesCoordinatorAssigned);
    }

    void measure(List<Duty> duties, boolean ended) {
        windows.wanted(ended)
                .ifPresent(wanted -> duties.add(
                        Duty.of(DutyKind.OUTCOME_MEASURE, wanted.since()).detailed(Kebab.code(wanted.stage()))));
    }

    /** @param triaged null as long as the client waits for triage, when there is nothing to co-ordinate yet */
    void coordinator(List<Duty> duties, @Nullable Moment triaged, ZoneId zone) {
        if (triaged != null && !coordinated) {
            LocalDate since = triaged.day(zone);
            duties.add(Duty.of(DutyKind.OUTCOMES_COORDINATOR, since));
        }
    }
}
