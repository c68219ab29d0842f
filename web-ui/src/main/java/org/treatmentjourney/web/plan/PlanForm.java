package org.treatmentjourney.web.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.query.course.PlanKind;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.frame.Banner;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/** A new plan starts from the one that holds, and otherwise from who is there already: the client and the keyworker. */
record PlanForm(String command, PlanKind kind, Ask ask, Limits limits, Days days) implements OwnForm {

    private static final String ROLES = "roles";

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        CarePlan holds = ask.ifAny(new FindCarePlan(stream, List.of(), PointInTime.NOW), CarePlan.class)
                .orElse(null);
        model.addAttribute("holds", holds);
        if (!body.has(ROLES) && model.getAttribute("banner") instanceof Banner banner) {
            begin(body, holds, banner, me);
        }
    }

    /** What was sent has roles, even if there are none in it. */
    private void begin(ObjectNode body, @Nullable CarePlan holds, Banner banner, Person me) {
        String keyworker = banner.journey() == null || banner.journey().keyworker() == null
                ? me.id()
                : banner.journey().keyworker();
        List<DomainSection> domains = holds == null || holds.domains() == null ? List.of() : holds.domains();
        domains.forEach(section -> Sections.write(section, body.withArray("domains")));
        List<PlanRole> roles = holds == null || holds.roles() == null ? List.of() : holds.roles();
        if (roles.isEmpty()) {
            String called = banner.called();
            Sections.role(body.withArray(ROLES), "client", called == null ? "" : called);
            Sections.role(body.withArray(ROLES), "individual", keyworker);
        }
        roles.forEach(role -> Sections.write(role, body.withArray(ROLES)));
        var today = days.today();
        ifAbsent(body, "agreedOn", today.toString());
        ifAbsent(body, "reviewOn", limits.nextReview(kind, today).toString());
        ifAbsent(body, "keyworker", keyworker);
        ObjectNode agreement = body.withObject("agreement");
        ifAbsent(agreement, "worker", me.id());
    }

    private static void ifAbsent(ObjectNode body, String field, String value) {
        if (!body.has(field)) {
            body.put(field, value);
        }
    }
}
