package org.treatmentjourney.query.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.query.projection.Freshness;

/** Groups, the one that began last first. Nobody is named. */
public record GroupList(
        List<GroupList.Item> items, @Nullable String cursor, Freshness freshness) {

    /**
     * One group.
     *
     * @param members how many are in it now
     * @param nextAt when it meets next
     * @param toRecord how many of its meetings have passed without anybody telling of them
     */
    public record Item(
            UUID groupId,
            String service,
            GroupForm form,
            @Nullable String focus,
            @Nullable String place,
            Instant firstMeetingAt,
            Integer minutes,
            @Nullable Integer weeks,
            @Nullable Integer capacity,
            int members,
            boolean frozen,
            @Nullable Instant nextAt,
            int toRecord,
            boolean outcomeIsMissing,
            @Nullable LocalDate endedOn) {}
}
