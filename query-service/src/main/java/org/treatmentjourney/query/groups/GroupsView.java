package org.treatmentjourney.query.groups;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** Each group. A note about a member is no event of a group, so no row of this view has ever held one. */
@Component
public class GroupsView implements View<GroupState> {

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<GroupState> state() {
        return GroupState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof GroupEvent group ? group.groupId() : null;
    }

    @Override
    public GroupState fold(@Nullable GroupState state, Recorded<?> event) {
        return GroupState.after(state, (GroupEvent) event.event(), event);
    }

    @Override
    public List<Column<GroupState>> columns() {
        return List.of(
                new Column<>(
                        "starts",
                        "timestamptz",
                        state -> state.plan() == null ? null : state.plan().firstMeetingAt()),
                new Column<>(
                        "facilitators",
                        "text[]",
                        state -> state.plan() == null ? List.of() : state.plan().facilitators()),
                new Column<>(
                        "members",
                        "uuid[]",
                        state -> state.members().stream()
                                .map(MemberState::journeyId)
                                .toList()));
    }
}
