package org.treatmentjourney.query.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.group.value.MemberAttendance;

/**
 * A meeting of a group, with how those did whom the reader may know of; the others are only counted.
 *
 * @param ofPool how many of those who lead the group were there
 * @param isShort whether these were fewer than two (R27)
 * @param shortfall why, if they were
 * @param came how many members came, whoever they are
 * @param expected how many were named
 * @param given packs and handouts
 * @param reason why it was cancelled, if it was
 */
public record GroupMeeting(
        UUID meetingId,
        MeetingState state,
        LocalDate on,
        Instant startsAt,
        Integer minutes,
        List<String> facilitators,
        @Nullable Integer ofPool,
        boolean isShort,
        @Nullable String shortfall,
        @Nullable Integer came,
        @Nullable Integer expected,
        List<MemberAttendance> attendance,
        @Nullable Boolean timeForConcerns,
        List<String> given,
        @Nullable String note,
        @Nullable String reason) {}
