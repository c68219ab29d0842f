package org.treatmentjourney.web.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.CarePlanVersion;
import org.treatmentjourney.query.careplan.CarePlanVersions;
import org.treatmentjourney.query.careplan.FindCarePlanVersions;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** Every plan there has been, and any two of them side by side. */
@Page
class VersionsPage {

    private final Frames frames;
    private final Ask ask;
    private final CurrentPerson people;
    private final Comparison comparison;

    VersionsPage(Frames frames, Ask ask, CurrentPerson people, Comparison comparison) {
        this.frames = frames;
        this.ask = ask;
        this.people = people;
        this.comparison = comparison;
    }

    @GetMapping("/journeys/{id}/plan/versions")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer a,
            @RequestParam(required = false) @Nullable Integer b,
            Model model) {
        AccessPolicy.require(people.get(), Action.FIND_CARE_PLAN_VERSIONS);
        frames.journey(model, id, null);
        List<CarePlanVersion> versions = ask.of(
                        new FindCarePlanVersions(id, List.of(), PointInTime.NOW), CarePlanVersions.class)
                .items();
        model.addAttribute("versions", versions);
        if (versions.size() > 1) {
            CarePlanVersion one = chosen(versions, a, versions.size() - 2);
            CarePlanVersion other = chosen(versions, b, versions.size() - 1);
            model.addAttribute("one", one);
            model.addAttribute("other", other);
            model.addAttribute("differences", comparison.of(one, other));
        }
        return "plan/versions";
    }

    private static CarePlanVersion chosen(List<CarePlanVersion> versions, @Nullable Integer asked, int otherwise) {
        return versions.stream()
                .filter(version -> asked != null && version.planVersion() == asked)
                .findFirst()
                .orElse(versions.get(otherwise));
    }
}
