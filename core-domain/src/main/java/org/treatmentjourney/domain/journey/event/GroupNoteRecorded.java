package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

/**
 * A note about one member of a group, which only their own record holds.
 *
 * @param meetingId the meeting of the group that it is about
 */
@Sentence("A note was written about this client at a meeting of their group.")
public record GroupNoteRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID groupId,
        UUID meetingId,
        Personal<GroupNoteRecorded.Details> personal)
        implements HelpEvent {

    /**
     * What is sealed.
     *
     * @param concern what they wanted to talk about alone
     */
    public record Details(String note, @Nullable String concern) {}
}
