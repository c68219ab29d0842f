package org.treatmentjourney.query.careplan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.DataClass;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.course.PlanKind;
import org.treatmentjourney.query.goals.Goal;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * The care plan that holds, with the client's goals.
 *
 * @param goals null where another organisation reads the plan and goals were not agreed
 * @param reviewOn the day agreed for the next review; null where a review has come and named no other
 */
public record CarePlan(
        UUID journeyId,
        UUID clientId,
        PlanKind kind,
        int planVersion,
        LocalDate agreedOn,
        @Nullable Agreement agreement,
        @Nullable LocalDate reviewOn,
        @Nullable String keyworker,
        @Nullable List<DomainSection> domains,
        @Nullable List<PlanRole> roles,
        String copy,
        List<CarePlanVersion.Review> reviews,
        List<CarePlan.CopyTold> copies,
        @Nullable List<Goal> goals,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<CarePlan> {

    /** Who was given a copy, and on what basis. */
    public record CopyTold(
            String to,
            @Nullable String basis,
            @Nullable String decidedBy,
            @Nullable Boolean clientTold,
            @Nullable String form,
            Told<CarePlanCopyGiven.Details> told) {

        static CopyTold of(CarePlanState.Copy copy, ZoneId zone) {
            return new CopyTold(
                    copy.to(),
                    copy.basis(),
                    copy.decidedBy(),
                    copy.clientTold(),
                    copy.form(),
                    Told.of(copy.told(), zone));
        }
    }

    static CarePlan of(Row<CarePlanState> row, ZoneId zone, Freshness freshness) {
        CarePlanState state = row.state();
        PlanVersion plan = state.versions().getLast();
        return new CarePlan(
                state.journeyId(),
                state.clientId(),
                plan.kind(),
                state.versions().size(),
                plan.agreed().day(zone),
                plan.agreement(),
                state.planning().reviewOn(zone),
                Latest.value(state.keyworker()),
                plan.domains(),
                plan.roles(),
                plan.copy(),
                CarePlanVersion.Review.of(plan, zone),
                state.copies().stream().map(copy -> CopyTold.of(copy, zone)).toList(),
                Goal.of(state.goals().goals(), zone),
                row.version(),
                freshness,
                null);
    }

    /** Goals are agreed by themselves; what a plan says of others, and who has a copy, is not the client's to share. */
    @Override
    public CarePlan within(Shared shared) {
        return new CarePlan(
                journeyId,
                clientId,
                kind,
                planVersion,
                agreedOn,
                agreement,
                reviewOn,
                keyworker,
                SharedPlan.domains(domains),
                SharedPlan.roles(roles, shared),
                copy,
                reviews,
                List.of(),
                shared.covers(DataClass.GOALS) ? goals : null,
                version,
                freshness,
                shared.redisclosure());
    }
}
