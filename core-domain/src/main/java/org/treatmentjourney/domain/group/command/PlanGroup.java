package org.treatmentjourney.domain.group.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.GroupPlanned;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;

@Sentence(
        "Plan a group: its focus, its times and those who may lead it; a closed one meets for six weeks unless said otherwise (R27).")
@Yields({GroupPlanned.class})
public record PlanGroup(
        UUID groupId,
        @Required @Coded(value = "service", open = true) String service,
        @Required GroupForm form,
        @Required @Short String focus,
        @Short @Nullable String place,
        @Required Instant firstMeetingAt,
        @Required @Between(min = 15, max = 600) Integer minutes,
        @Between(min = 1, max = 104) @Nullable Integer weeks,
        @Required @PersonId @Between(min = 2, max = 20) List<String> facilitators,
        @Between(min = 2, max = 100) @Nullable Integer capacity,
        @Short @Nullable List<String> materials)
        implements GroupCommand, Begins {}
