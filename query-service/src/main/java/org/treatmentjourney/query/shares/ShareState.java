package org.treatmentjourney.query.shares;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Grant;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.client.event.ConsentRevisited;
import org.treatmentjourney.domain.client.event.ConsentWithdrawn;
import org.treatmentjourney.domain.client.event.ShareAcknowledged;
import org.treatmentjourney.domain.client.event.ShareEnded;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.domain.client.event.SharingEvent;
import org.treatmentjourney.query.view.Dated;

/**
 * One consent, or what stands in for one, and what became of it.
 *
 * @param how spoken or written; null where nobody was asked
 * @param decidedBy null where the client decided
 * @param given the client's words, or the reason of whoever decided
 * @param ended when it was taken back before its last day
 */
public record ShareState(
        UUID grantId,
        UUID clientId,
        String agency,
        String basis,
        List<String> purposes,
        List<String> classes,
        LocalDate from,
        LocalDate until,
        @Nullable String how,
        @Nullable String decidedBy,
        @Nullable Boolean clientTold,
        @Nullable String whyNotTold,
        Dated<Note> given,
        @Nullable Dated<Note> ended,
        @Nullable Asked asked,
        @Nullable Effective acknowledged) {

    /** When the client was last asked again, and what they said. */
    public record Asked(String outcome, Dated<Note> said) {}

    /** Whether the client is still to be asked about it. */
    public boolean asks() {
        return basis.equals(Grant.CONSENT) && ended == null;
    }

    /** When the client last said that it stands. */
    public LocalDate askedOn(ZoneId zone) {
        return asked != null && asked.outcome().equals("stands")
                ? asked.said().at().day(zone)
                : given.at().day(zone);
    }

    static ShareState after(@Nullable ShareState before, SharingEvent event, Recorded<?> recorded) {
        return switch (event) {
            case ConsentGiven e -> of(e, recorded);
            case SharedWithoutConsent e -> of(e, recorded);
            case ConsentWithdrawn e -> known(before, e.consentId(), recorded).ended(Dated.of(recorded, e.personal()));
            case ShareEnded e -> known(before, e.shareId(), recorded).ended(Dated.of(recorded, e.personal()));
            case ConsentRevisited e ->
                known(before, e.consentId(), recorded).asked(new Asked(e.outcome(), Dated.of(recorded, e.personal())));
            case ShareAcknowledged e -> known(before, e.grantId(), recorded).acknowledged(e.effective());
        };
    }

    /** What became of something that nobody shared shows nothing, and holds nothing up. */
    private static ShareState known(@Nullable ShareState before, UUID grant, Recorded<?> recorded) {
        Dated<Note> nothing = new Dated<>(recorded.event().effective(), recorded.actor(), null);
        return before != null
                ? before
                : new ShareState(
                        grant,
                        recorded.event().subject(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        null,
                        null,
                        null,
                        null,
                        nothing,
                        nothing,
                        null,
                        null);
    }

    private static ShareState of(ConsentGiven e, Recorded<?> recorded) {
        return new ShareState(
                e.consentId(),
                e.clientId(),
                e.agency(),
                Grant.CONSENT,
                e.purposes(),
                e.classes(),
                e.from(),
                e.until(),
                e.how(),
                null,
                null,
                null,
                Dated.of(recorded, e.personal()),
                null,
                null,
                null);
    }

    private static ShareState of(SharedWithoutConsent e, Recorded<?> recorded) {
        Note reason =
                e.personal().known().map(details -> new Note(details.reason())).orElse(null);
        return new ShareState(
                e.shareId(),
                e.clientId(),
                e.agency(),
                e.basis(),
                e.purposes(),
                e.classes(),
                e.from(),
                e.until(),
                null,
                e.decidedBy(),
                e.clientTold(),
                e.personal().get(SharedWithoutConsent.Details::whyNotTold),
                new Dated<>(e.effective(), recorded.actor(), reason),
                null,
                null,
                null);
    }

    private ShareState ended(Dated<Note> end) {
        return changed(end, asked, acknowledged);
    }

    private ShareState asked(Asked again) {
        return changed(ended, again, acknowledged);
    }

    /** The first time counts. */
    private ShareState acknowledged(Effective at) {
        return changed(ended, asked, acknowledged == null ? at : acknowledged);
    }

    private ShareState changed(@Nullable Dated<Note> end, @Nullable Asked again, @Nullable Effective receipt) {
        return new ShareState(
                grantId,
                clientId,
                agency,
                basis,
                purposes,
                classes,
                from,
                until,
                how,
                decidedBy,
                clientTold,
                whyNotTold,
                given,
                end,
                again,
                receipt);
    }
}
