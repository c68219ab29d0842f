package org.treatmentjourney.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.group.SampleGroup.FIRST_AT;
import static org.treatmentjourney.domain.group.SampleGroup.GROUP;
import static org.treatmentjourney.domain.group.SampleGroup.POOL;
import static org.treatmentjourney.domain.group.SampleGroup.closed;
import static org.treatmentjourney.domain.group.SampleGroup.given;
import static org.treatmentjourney.domain.group.SampleGroup.now;
import static org.treatmentjourney.domain.group.SampleGroup.on;
import static org.treatmentjourney.domain.group.SampleGroup.plan;
import static org.treatmentjourney.domain.group.SampleGroup.planned;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.group.command.ChangeGroup;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.group.command.InviteMember;
import org.treatmentjourney.domain.group.command.PlanGroup;
import org.treatmentjourney.domain.group.event.GroupChanged;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupWords;

class PlanGroupTest {

    @Test
    void a_closed_group_meets_for_six_weeks_unless_said_otherwise() {
        given().when(plan(GroupForm.CLOSED, null)).then(planned(GroupForm.CLOSED, 6, now()));
        given().when(plan(GroupForm.CLOSED, 12)).then(planned(GroupForm.CLOSED, 12, now()));
    }

    @Test
    void an_open_group_goes_on_unless_said_otherwise() {
        given().when(plan(GroupForm.OPEN, null)).then(planned(GroupForm.OPEN, null, now()));
        given().when(plan(GroupForm.OPEN, 8)).then(planned(GroupForm.OPEN, 8, now()));
    }

    @Test
    void a_group_is_planned_once() {
        given(planned(GroupForm.CLOSED)).when(plan(GroupForm.CLOSED, null)).taken("group");
    }

    @Test
    void nothing_can_be_asked_of_a_group_that_nobody_planned() {
        given().when(new InviteMember(GROUP, SampleGroup.ALDER)).unknown("group");
    }

    @Test
    void two_different_people_are_able_to_lead_it() {
        given().when(planOf("community-drug-service", List.of("clinician", "clinician")))
                .refused("R27", "group.pool-too-small");
        given(planned(GroupForm.CLOSED))
                .when(change(List.of("clinician", "clinician")))
                .refused("R27", "group.pool-too-small");
    }

    @Test
    void it_is_planned_by_somebody_of_its_service_or_of_those_who_lead_it() {
        refusedAccess(planOf("chemsex-clinic", List.of("triage", "prescriber")));
        given().when(planOf("chemsex-clinic", List.of("clinician", "prescriber")))
                .accepted();
        refusedAccess(planOf("ward-7", POOL));
        given().when(planOf("nowhere", POOL)).unknown("service");
    }

    @Test
    void what_is_planned_may_change_until_the_group_has_ended() {
        given(planned(GroupForm.CLOSED))
                .when(change(POOL))
                .then(new GroupChanged(
                        GROUP,
                        now(),
                        FIRST_AT,
                        120,
                        6,
                        POOL,
                        null,
                        Personal.of(new GroupWords("Cannabis only", null, null))));
        given(planned(GroupForm.CLOSED), closed(20)).when(change(POOL)).refused("R27", "group.closed");
    }

    @Test
    void a_change_is_not_filed_before_the_plan_that_it_changes() {
        given(planned(GroupForm.CLOSED, 6, on(9)))
                .when(change(POOL), on(1))
                .then(new GroupChanged(
                        GROUP,
                        Effective.at(on(9).at()),
                        FIRST_AT,
                        120,
                        6,
                        POOL,
                        null,
                        Personal.of(new GroupWords("Cannabis only", null, null))));
    }

    private static void refusedAccess(GroupCommand command) {
        assertThat(given().when(command).refusal()).isInstanceOf(AccessRefused.class);
    }

    private static PlanGroup planOf(String service, List<String> facilitators) {
        return new PlanGroup(
                GROUP, service, GroupForm.OPEN, "Cannabis", null, FIRST_AT, 60, null, facilitators, null, null);
    }

    private static ChangeGroup change(List<String> facilitators) {
        return new ChangeGroup(GROUP, "Cannabis only", null, FIRST_AT, 120, null, facilitators, null, null);
    }
}
