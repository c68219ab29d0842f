package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.GroupNoteRecorded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

/** It stands on the member's own journey, under their own key: no other member's record and no group ever holds it. */
@Sentence("Record what concerns this client alone of a meeting of a group that they are in.")
@Yields({GroupNoteRecorded.class})
public record RecordGroupNote(
        UUID journeyId,
        @Required UUID groupId,
        @Required UUID meetingId,
        @Required String note,
        @Nullable String concern)
        implements HelpCommand {}
