package org.treatmentjourney.domain.client.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client agrees to what another organisation may see, for what and until when (R50).")
@Yields({ConsentGiven.class})
public record GiveConsent(
        UUID clientId,
        @Required UUID consentId,
        @Required @Coded("organisation") String agency,

        @Required @Coded("sharing-purpose") @Between(min = 1, max = 10)
        List<String> purposes,

        @Required @Coded("data-class") @Between(min = 1, max = 10)
        List<String> classes,

        @Nullable LocalDate from,
        @Required LocalDate until,
        @Required Boolean limitsExplained,
        @Required @Coded("consent-form") String how,
        @Nullable String note)
        implements SharingCommand {}
