package org.treatmentjourney.domain.group.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.value.MeetingWords;
import org.treatmentjourney.domain.group.value.MemberAttendance;

/**
 * A group met, when the event was effective.
 *
 * @param ofPool how many of those who led it were of the pool as it was then
 * @param timeForConcerns whether there was time at the end for what concerned each of them alone
 * @param shortfall why fewer than two of the pool were there, if fewer were
 */
@Sentence("A group met: who led it, who came, what was given, and why fewer than two of the pool were there (R27).")
public record GroupSessionHeld(
        UUID groupId,
        Effective effective,
        UUID meetingId,
        Integer minutes,
        List<String> facilitators,
        Integer ofPool,
        List<MemberAttendance> attendance,
        Boolean timeForConcerns,
        @Nullable String shortfall,
        Personal<MeetingWords> personal)
        implements GroupEvent {}
