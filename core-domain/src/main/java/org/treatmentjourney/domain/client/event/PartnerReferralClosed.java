package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("It was said how it goes on after a referral to another organisation that came to nothing.")
public record PartnerReferralClosed(
        UUID clientId, Effective effective, UUID referralId, UUID grantId, String outcome, Personal<Note> personal)
        implements PartnerReferralEvent {}
