package org.treatmentjourney.domain.client.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Share with another organisation on another basis than consent, and say who decided it (R50).")
@Yields({SharedWithoutConsent.class})
public record ShareWithoutConsent(
        UUID clientId,
        @Required UUID shareId,
        @Required @Coded("organisation") String agency,

        @Required @Coded("sharing-purpose") @Between(min = 1, max = 10)
        List<String> purposes,

        @Required @Coded("data-class") @Between(min = 1, max = 10)
        List<String> classes,

        @Required @Coded("sharing-basis") String basis,
        @Required @PersonId String decidedBy,
        @Required String reason,
        @Required Boolean clientTold,
        @Nullable String whyNotTold,
        @Required LocalDate until)
        implements SharingCommand {}
