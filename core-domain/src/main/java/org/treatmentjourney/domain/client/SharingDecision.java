package org.treatmentjourney.domain.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Grant;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.command.AcknowledgeShare;
import org.treatmentjourney.domain.client.command.EndShare;
import org.treatmentjourney.domain.client.command.GiveConsent;
import org.treatmentjourney.domain.client.command.RevisitConsent;
import org.treatmentjourney.domain.client.command.ShareWithoutConsent;
import org.treatmentjourney.domain.client.command.SharingCommand;
import org.treatmentjourney.domain.client.command.WithdrawConsent;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.client.event.ConsentRevisited;
import org.treatmentjourney.domain.client.event.ConsentWithdrawn;
import org.treatmentjourney.domain.client.event.ShareAcknowledged;
import org.treatmentjourney.domain.client.event.ShareEnded;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.domain.client.event.SharingEvent;

/**
 * What others may see is agreed by agency, purpose, kind and period, with its limits explained, or decided on another
 * basis by somebody who says so (R50). It opens the record when it is recorded and closes it when that is recorded.
 */
record SharingDecision(Client client, Act act) {

    SharingEvent on(SharingCommand command) {
        return switch (command) {
            case GiveConsent c -> given(c);
            case WithdrawConsent c ->
                new ConsentWithdrawn(
                        client.clientId(), now(), open(c.consentId(), true), Personal.of(new Note(c.note())));
            case RevisitConsent c ->
                new ConsentRevisited(
                        client.clientId(),
                        now(),
                        open(c.consentId(), true),
                        c.outcome(),
                        Personal.of(new Note(c.note())));
            case ShareWithoutConsent c -> shared(c);
            case EndShare c ->
                new ShareEnded(client.clientId(), now(), open(c.shareId(), false), Personal.of(new Note(c.note())));
            case AcknowledgeShare c -> acknowledged(c.grantId());
        };
    }

    private ConsentGiven given(GiveConsent c) {
        requireNew(c.consentId());
        if (!c.limitsExplained()) {
            throw new RuleViolated(
                    "R50", "consent.limits-not-explained", "Explain the limits of confidentiality before you ask.");
        }
        LocalDate from = c.from() == null ? act.today() : c.from();
        requireTerms(c.agency(), from, c.until());
        return new ConsentGiven(
                client.clientId(),
                now(),
                c.consentId(),
                c.agency(),
                distinct(c.purposes()),
                distinct(c.classes()),
                from,
                c.until(),
                c.how(),
                Personal.of(new Note(c.note())));
    }

    private SharedWithoutConsent shared(ShareWithoutConsent c) {
        requireNew(c.shareId());
        if (c.basis().equals(Grant.CONSENT)) {
            throw new RuleViolated("R50", "share.is-consent", "What the client agrees to is recorded as a consent.");
        }
        if (!c.clientTold() && isBlank(c.whyNotTold())) {
            throw new RuleViolated("R50", "share.why-not-told", "Say why the client was not told.");
        }
        requireTerms(c.agency(), act.today(), c.until());
        return new SharedWithoutConsent(
                client.clientId(),
                now(),
                c.shareId(),
                c.agency(),
                distinct(c.purposes()),
                distinct(c.classes()),
                c.basis(),
                c.decidedBy(),
                c.clientTold(),
                act.today(),
                c.until(),
                Personal.of(new SharedWithoutConsent.Details(c.reason(), c.whyNotTold())));
    }

    /** Only by the organisation it is shared with: to all others there is no such thing. */
    private ShareAcknowledged acknowledged(UUID grantId) {
        Grant grant = client.terms().grants().find(grantId);
        String agency = act.person().organisation();
        if (grant == null || !grant.agency().equals(agency) || !grant.holds(act.today())) {
            throw new Unknown("share");
        }
        return new ShareAcknowledged(client.clientId(), now(), grantId, agency);
    }

    private void requireNew(UUID id) {
        if (client.terms().grants().find(id) != null) {
            throw new IdTaken("share");
        }
    }

    private void requireTerms(String agency, LocalDate from, LocalDate until) {
        if (agency.equals(client.organisation())) {
            throw new RuleViolated(
                    "R50", "share.with-oneself", "Within the organisation nothing has to be shared with it.");
        }
        if (until.isBefore(from) || until.isBefore(act.today())) {
            throw new RuleViolated("R50", "share.ends-before-it-begins", "The last day comes before the first.");
        }
        if (until.isAfter(from.plusYears(1))) {
            throw new RuleViolated("R50", "share.too-long", "This holds for a year at most; then ask again.");
        }
    }

    private UUID open(UUID id, boolean consent) {
        Grant grant = client.terms().grants().find(id);
        if (grant == null || grant.byConsent() != consent) {
            throw new Unknown(consent ? "consent" : "share");
        }
        if (grant.ended()) {
            throw new RuleViolated("R50", "share.ended-already", "This has ended already.");
        }
        return id;
    }

    private Effective now() {
        return Effective.at(act.now());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static List<String> distinct(List<String> codes) {
        return codes.stream().distinct().sorted().toList();
    }
}
