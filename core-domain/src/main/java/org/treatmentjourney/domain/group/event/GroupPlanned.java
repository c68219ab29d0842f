package org.treatmentjourney.domain.group.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupWords;

/**
 * A group is planned. It meets once a week at the same time of day.
 *
 * @param weeks how many meetings there are to be; null for a group that goes on
 * @param facilitators the pool of those who lead it
 */
@Sentence("A group was planned, with its focus, its times and those who may lead it.")
public record GroupPlanned(
        UUID groupId,
        Effective effective,
        String organisation,
        String service,
        GroupForm form,
        Instant firstMeetingAt,
        Integer minutes,
        @Nullable Integer weeks,
        List<String> facilitators,
        @Nullable Integer capacity,
        Personal<GroupWords> personal)
        implements GroupEvent, Beginning {}
