package org.treatmentjourney.domain.group.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.value.GroupWords;

@Sentence("What was planned for a group changed.")
public record GroupChanged(
        UUID groupId,
        Effective effective,
        Instant firstMeetingAt,
        Integer minutes,
        @Nullable Integer weeks,
        List<String> facilitators,
        @Nullable Integer capacity,
        Personal<GroupWords> personal)
        implements GroupEvent {}
