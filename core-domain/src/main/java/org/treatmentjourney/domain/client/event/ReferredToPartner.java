package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Urgency;

@Sentence("The client was referred to a service of another organisation, under what is shared with it.")
public record ReferredToPartner(
        UUID clientId,
        Effective effective,
        UUID referralId,
        UUID grantId,
        String agency,
        String service,
        String reason,
        Urgency urgency,
        Personal<Note> personal)
        implements PartnerReferralEvent {}
