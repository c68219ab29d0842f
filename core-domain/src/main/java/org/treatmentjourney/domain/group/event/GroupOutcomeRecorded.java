package org.treatmentjourney.domain.group.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.value.GroupOutcome;

@Sentence("What came of a group was recorded.")
public record GroupOutcomeRecorded(UUID groupId, Effective effective, Personal<GroupOutcome> personal)
        implements GroupEvent {}
