package org.treatmentjourney.domain.group.value;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** What a planned meeting of a group is called until somebody tells of it: its id follows from the group and the day. */
public final class MeetingId {

    private MeetingId() {}

    public static UUID of(UUID groupId, LocalDate day) {
        return UUID.nameUUIDFromBytes(("meeting/" + groupId + "/" + day).getBytes(StandardCharsets.UTF_8));
    }
}
