package org.treatmentjourney.domain.selfhelp;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.selfhelp.command.BeginSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.selfhelp.event.AccessCodeRecorded;
import org.treatmentjourney.domain.selfhelp.event.EntryMarkedInError;
import org.treatmentjourney.domain.selfhelp.event.GuidanceEvent;
import org.treatmentjourney.domain.selfhelp.event.GuideAssigned;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBrokenOff;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEnded;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvaluated;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpIntroduced;
import org.treatmentjourney.domain.selfhelp.value.Tool;

/**
 * What later decisions on a course of guided self-help need to know of it.
 *
 * @param begun null if what began it is in error
 * @param ended when it ended or was broken off; null as long as it goes on
 */
public record SelfHelp(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        @Nullable Effective begun,
        Tool tool,
        @Nullable Effective ended) {

    public static List<SelfHelpEvent> decide(
            @Nullable SelfHelp course, SelfHelpCommand command, Act act, Journeys journeys) {
        if (course != null) {
            return List.of(new SelfHelpDecision(course, act).on(command));
        }
        if (!(command instanceof BeginSelfHelp begin)) {
            throw new Unknown("self-help");
        }
        Past.require(act);
        OnJourney journey = journeys.find(begin.journeyId()).orElseThrow(() -> new Unknown("journey"));
        return List.of(new SelfHelpBegun(
                begin.selfHelpId(),
                journey.clientId(),
                journey.journeyId(),
                act.effective(),
                journey.organisation(),
                journey.service(),
                begin.tool(),
                begin.guide()));
    }

    /** An entry may be back-dated to before the beginning, so each event stands for itself. */
    public static SelfHelp evolve(@Nullable SelfHelp before, Recorded<SelfHelpEvent> recorded) {
        SelfHelpEvent event = recorded.event();
        SelfHelp course = before != null
                ? before
                : new SelfHelp(event.selfHelpId(), event.clientId(), event.journeyId(), null, Tool.of(""), null);
        return switch (event) {
            case SelfHelpBegun e -> course.with(e.effective(), Tool.of(e.tool()), course.ended);
            case SelfHelpEnded e -> course.with(course.begun, course.tool, e.effective());
            case SelfHelpBrokenOff e -> course.with(course.begun, course.tool, e.effective());
            case SelfHelpEvaluated ignored -> course;
            case SelfHelpIntroduced ignored -> course;
            case AccessCodeRecorded ignored -> course;
            case GuideAssigned ignored -> course;
            case GuidanceEvent ignored -> course;
            case EntryMarkedInError ignored -> course;
        };
    }

    private SelfHelp with(@Nullable Effective start, Tool with, @Nullable Effective end) {
        return new SelfHelp(selfHelpId, clientId, journeyId, start, with, end);
    }
}
