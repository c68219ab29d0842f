package org.treatmentjourney.query.careplan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Keyworkers;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.course.Planning;
import org.treatmentjourney.query.goals.GoalList;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.Lists;
import org.treatmentjourney.query.view.View;

/** The care plan of each journey. A new plan supersedes the one before, which stays readable. */
@Component
public class CarePlanView implements View<CarePlanState> {

    private final ZoneId zone;

    public CarePlanView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "care-plan";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<CarePlanState> state() {
        return CarePlanState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof JourneyEvent journey ? journey.journeyId() : null;
    }

    @Override
    public CarePlanState fold(@Nullable CarePlanState state, Recorded<?> recorded) {
        CarePlanState before = state != null
                ? state
                : new CarePlanState(
                        recorded.stream(),
                        recorded.event().subject(),
                        List.of(),
                        Planning.NONE,
                        null,
                        GoalList.NONE,
                        List.of());
        if (!(recorded.event() instanceof JourneyEvent event)) {
            return before;
        }
        Moment moment = Moment.of(recorded);
        return new CarePlanState(
                before.journeyId(),
                before.clientId(),
                versions(before.versions(), event, moment),
                before.planning().after(event, moment, zone),
                Keyworkers.after(before.keyworker(), event, moment, zone),
                before.goals().after(event),
                event instanceof CarePlanCopyGiven copy
                        ? Lists.and(before.copies(), CarePlanState.Copy.of(copy, recorded))
                        : before.copies());
    }

    @Override
    public List<Column<CarePlanState>> columns() {
        return List.of();
    }

    private List<PlanVersion> versions(List<PlanVersion> versions, JourneyEvent event, Moment moment) {
        if (event instanceof InitialCarePlanAgreed e) {
            return with(versions, PlanVersion.of(e, moment));
        }
        if (event instanceof ComprehensiveCarePlanAgreed e) {
            return with(versions, PlanVersion.of(e, moment));
        }
        return event instanceof CarePlanReviewed e ? reviewed(versions, e, moment) : versions;
    }

    private List<PlanVersion> with(List<PlanVersion> versions, PlanVersion made) {
        List<PlanVersion> more = new ArrayList<>(versions);
        more.add(holdingAt(versions, made.agreed()) + 1, made);
        return List.copyOf(more);
    }

    /** A review belongs to the plan that held at the time, even if another was recorded with an earlier hour. */
    private List<PlanVersion> reviewed(List<PlanVersion> versions, CarePlanReviewed review, Moment moment) {
        if (versions.isEmpty()) {
            return versions;
        }
        int holding = Math.max(0, holdingAt(versions, moment));
        List<PlanVersion> changed = new ArrayList<>(versions);
        changed.set(holding, versions.get(holding).reviewed(review));
        return List.copyOf(changed);
    }

    private int holdingAt(List<PlanVersion> versions, Moment moment) {
        int last = versions.size() - 1;
        while (last >= 0 && versions.get(last).agreed().isAfter(moment, zone)) {
            last--;
        }
        return last;
    }
}
