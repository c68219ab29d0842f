package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.PrivacyAlertAttempted;
import org.treatmentjourney.domain.client.event.PrivacyAlerted;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record what became of an attempt to tell the privacy officer; the program asks for it itself.")
@Yields({PrivacyAlertAttempted.class})
public record RecordPrivacyAlertAttempt(
        UUID clientId,
        @Required UUID accessId,

        @Required @Between(min = 1, max = PrivacyAlerted.MOST)
        Integer step,

        @Required @Coded("escalation-way") String way,
        @Required Boolean sent)
        implements BreakGlassCommand {}
