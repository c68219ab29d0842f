package org.treatmentjourney.domain.group.event;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("What a member of a group goes on to was recorded.")
public record MemberAfterwardsRecorded(UUID groupId, Effective effective, UUID journeyId, List<String> goesOnTo)
        implements GroupEvent {}
