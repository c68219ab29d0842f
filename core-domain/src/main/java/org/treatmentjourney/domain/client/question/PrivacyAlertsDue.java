package org.treatmentjourney.domain.client.question;

import java.util.List;
import java.util.UUID;

/** What the privacy officer has not been told of, in the organisation of whoever asks. */
public record PrivacyAlertsDue(List<Item> items) {

    /** @param version what had been seen of the client: whoever knows more decides anew */
    public record Item(UUID clientId, long version, UUID accessId, int step) {}
}
