package org.treatmentjourney.domain.client;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Grant;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.PartnerReferral.State;
import org.treatmentjourney.domain.client.command.AcceptPartnerReferral;
import org.treatmentjourney.domain.client.command.ClosePartnerReferral;
import org.treatmentjourney.domain.client.command.DeclinePartnerReferral;
import org.treatmentjourney.domain.client.command.PartnerReferralCommand;
import org.treatmentjourney.domain.client.command.ReferToPartner;
import org.treatmentjourney.domain.client.event.PartnerReferralAccepted;
import org.treatmentjourney.domain.client.event.PartnerReferralClosed;
import org.treatmentjourney.domain.client.event.PartnerReferralDeclined;
import org.treatmentjourney.domain.client.event.PartnerReferralEvent;
import org.treatmentjourney.domain.client.event.ReferredToPartner;

/**
 * R52: a referral to another organisation goes under what is shared with it, carries no more than that, and is answered by
 * it for as long as that holds.
 */
record PartnerReferralDecision(Client client, Act act, Services services) {

    PartnerReferralEvent on(PartnerReferralCommand command) {
        return switch (command) {
            case ReferToPartner c -> referred(c);
            case AcceptPartnerReferral c -> {
                PartnerReferral answered = toAnswer(c.referralId());
                yield new PartnerReferralAccepted(
                        c.clientId(),
                        now(),
                        c.referralId(),
                        answered.grantId(),
                        answered.agency(),
                        Personal.of(new Note(c.note())));
            }
            case DeclinePartnerReferral c -> {
                PartnerReferral answered = toAnswer(c.referralId());
                yield new PartnerReferralDeclined(
                        c.clientId(),
                        now(),
                        c.referralId(),
                        answered.grantId(),
                        answered.agency(),
                        c.reason(),
                        Personal.of(new Note(c.note())));
            }
            case ClosePartnerReferral c ->
                new PartnerReferralClosed(
                        c.clientId(),
                        now(),
                        c.referralId(),
                        toClose(c.referralId()).grantId(),
                        c.outcome(),
                        Personal.of(new Note(c.note())));
        };
    }

    private ReferredToPartner referred(ReferToPartner c) {
        if (client.referrals().find(c.referralId()) != null) {
            throw new IdTaken("referral");
        }
        Grant grant = client.terms().grants().find(c.grantId());
        if (grant == null) {
            throw new Unknown("share");
        }
        if (!grant.holds(act.today()) || !grant.carriesReferrals()) {
            throw new RuleViolated(
                    "R52",
                    "partner-referral.not-agreed",
                    "A referral needs something shared with them that holds now, for treatment, with who the person is.");
        }
        String owner = services.organisationOf(c.service()).orElseThrow(() -> new Unknown("service"));
        if (!owner.equals(grant.agency())) {
            throw new RuleViolated(
                    "R52",
                    "partner-referral.service-of-another",
                    "This service does not belong to the organisation that it is shared with.");
        }
        if (!services.takesReferralsOn(c.service(), act.today())) {
            throw new RuleViolated(
                    "R52",
                    "partner-referral.service-closed",
                    "This service takes no referrals today. Please refer to another one.");
        }
        if (client.referrals().waitsAt(c.service())) {
            throw new RuleViolated(
                    "R52", "partner-referral.waits-already", "A referral to this service waits already.");
        }
        return new ReferredToPartner(
                c.clientId(),
                now(),
                c.referralId(),
                c.grantId(),
                grant.agency(),
                c.service(),
                c.reason(),
                c.urgency(),
                Personal.of(new Note(c.note())));
    }

    /** Only by those it was sent to, while they may read it: to all others there is no such thing. */
    private PartnerReferral toAnswer(UUID id) {
        PartnerReferral referral = client.referrals().find(id);
        if (referral == null || referral.state() == State.CLOSED || !isOpenTo(referral)) {
            throw new Unknown("referral");
        }
        if (!referral.isOpen()) {
            throw new RuleViolated("R52", "partner-referral.answered-already", "This referral is answered already.");
        }
        return referral;
    }

    private boolean isOpenTo(PartnerReferral referral) {
        Grant grant = client.terms().grants().find(referral.grantId());
        return referral.agency().equals(act.person().organisation()) && grant != null && grant.holds(act.today());
    }

    private PartnerReferral toClose(UUID id) {
        PartnerReferral referral = client.referrals().find(id);
        if (referral == null) {
            throw new Unknown("referral");
        }
        if (referral.state() == State.ACCEPTED || referral.state() == State.CLOSED) {
            throw new RuleViolated(
                    "R52", "partner-referral.nothing-open", "Nothing is open about this referral any more.");
        }
        return referral;
    }

    private Effective now() {
        return Effective.at(act.now());
    }
}
