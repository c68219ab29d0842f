package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The other organisation accepted the referral.")
public record PartnerReferralAccepted(
        UUID clientId, Effective effective, UUID referralId, UUID grantId, String agency, Personal<Note> personal)
        implements PartnerReferralEvent {}
