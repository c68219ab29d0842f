package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.PrivacyAlerted;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Claim a step of telling the privacy officer of an access in an emergency; the program asks for it itself.")
@Yields({PrivacyAlerted.class})
public record AlertPrivacy(
        UUID clientId,
        @Required UUID accessId,

        @Required @Between(min = 1, max = PrivacyAlerted.MOST)
        Integer step) implements BreakGlassCommand {}
