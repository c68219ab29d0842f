package org.treatmentjourney.domain.group.command;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.MemberAfterwardsRecorded;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what a member of a group goes on to.")
@Yields({MemberAfterwardsRecorded.class})
public record RecordMemberAfterwards(
        UUID groupId,
        @Required UUID journeyId,

        @Required @Between(min = 1, max = 10) @Coded("after-group")
        List<String> goesOnTo)
        implements GroupCommand {}
