package org.treatmentjourney.domain.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.group.command.PlanGroup;
import org.treatmentjourney.domain.group.event.GroupChanged;
import org.treatmentjourney.domain.group.event.GroupClosed;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.group.event.GroupPlanned;
import org.treatmentjourney.domain.group.value.GroupForm;

/**
 * What later decisions on a group need to know of it. An entry may be back-dated, so each event stands for itself.
 *
 * @param planned the entry that planned it; null as long as all that is known of it came with an earlier date
 * @param plannedAt when the plan that holds was made
 * @param pool those who lead it
 * @param capacity how many can be in it, if that is limited
 * @param closed when it ended, if it has
 */
public record Group(
        UUID groupId,
        @Nullable UUID planned,
        Instant plannedAt,
        String organisation,
        String service,
        GroupForm form,
        List<String> pool,
        @Nullable Integer capacity,
        Members members,
        Meetings meetings,
        @Nullable Effective closed) {

    public static List<GroupEvent> decide(
            @Nullable Group group, GroupCommand command, Act act, Services services, Journeys journeys) {
        if (group != null) {
            return List.of(new GroupDecision(group, act, journeys).on(command));
        }
        if (command instanceof PlanGroup plan) {
            return List.of(Planning.decide(plan, act, services));
        }
        throw new Unknown("group");
    }

    public static Group evolve(@Nullable Group before, Recorded<GroupEvent> recorded) {
        return after(before, recorded.event(), recorded.eventId());
    }

    public static Group after(@Nullable Group before, GroupEvent event, UUID eventId) {
        Group group = before != null ? before : unknown(event.groupId());
        return group.planned(event, eventId).after(event);
    }

    private static Group unknown(UUID groupId) {
        return new Group(
                groupId, null, Instant.MIN, "", "", GroupForm.OPEN, List.of(), null, Members.NONE, Meetings.NONE, null);
    }

    private Group planned(GroupEvent event, UUID eventId) {
        return switch (event) {
            case GroupPlanned e ->
                new Group(
                        groupId,
                        eventId,
                        e.effective().at(),
                        e.organisation(),
                        e.service(),
                        e.form(),
                        e.facilitators(),
                        e.capacity(),
                        members,
                        meetings,
                        closed);
            case GroupChanged e ->
                new Group(
                        groupId,
                        planned,
                        e.effective().at(),
                        organisation,
                        service,
                        form,
                        e.facilitators(),
                        e.capacity(),
                        members,
                        meetings,
                        closed);
            default -> this;
        };
    }

    private Group after(GroupEvent event) {
        return new Group(
                groupId,
                planned,
                plannedAt,
                organisation,
                service,
                form,
                pool,
                capacity,
                members.after(event),
                meetings.after(event),
                event instanceof GroupClosed ? event.effective() : closed);
    }

    /** Whether somebody has ever been in it. */
    public boolean had(UUID journeyId) {
        return members.wasEver(journeyId);
    }
}
