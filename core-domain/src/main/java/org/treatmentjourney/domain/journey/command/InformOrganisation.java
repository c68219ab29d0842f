package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what another organisation was told that it must know, and on which basis.")
@Yields({OrganisationInformed.class})
public record InformOrganisation(
        UUID journeyId,
        @Required UUID noticeId,
        @Coded("organisation") @Nullable String organisation,
        @Required String recipient,

        @Required @Coded("notice-content") @Between(min = 1, max = 20)
        List<String> content,

        @Required @Coded("sharing-basis") String basis,
        @PersonId @Nullable String decidedBy,
        @Nullable Boolean clientTold,
        @Nullable LocalDate informedOn,
        @Nullable String note)
        implements NoticeCommand {
    @Override
    public When when() {
        return When.on(informedOn);
    }
}
