package org.treatmentjourney.query.careplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.DataClass;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.query.answer.Shared;

/** A plan as others read it: without third persons, who were not asked, and without the name unless that was agreed. */
final class SharedPlan {

    private static final String UNNAMED = "–";

    private SharedPlan() {}

    static @Nullable List<DomainSection> domains(@Nullable List<DomainSection> all) {
        return all == null
                ? null
                : all.stream()
                        .filter(one -> !Boolean.TRUE.equals(one.thirdParty()))
                        .toList();
    }

    static @Nullable List<PlanRole> roles(@Nullable List<PlanRole> all, Shared shared) {
        return all == null
                ? null
                : all.stream()
                        .filter(one -> !Boolean.TRUE.equals(one.thirdParty()))
                        .map(one -> shared.covers(DataClass.IDENTITY) ? one : unnamed(one))
                        .toList();
    }

    private static PlanRole unnamed(PlanRole role) {
        return role.party() == Party.CLIENT
                ? new PlanRole(role.party(), UNNAMED, role.responsibility(), role.thirdParty())
                : role;
    }
}
