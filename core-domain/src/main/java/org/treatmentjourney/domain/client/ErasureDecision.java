package org.treatmentjourney.domain.client;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.access.WholeRecord;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.command.EraseClient;
import org.treatmentjourney.domain.client.command.ErasureCommand;
import org.treatmentjourney.domain.client.command.LiftLegalHold;
import org.treatmentjourney.domain.client.command.PlaceLegalHold;
import org.treatmentjourney.domain.client.command.RequestErasure;
import org.treatmentjourney.domain.client.command.WithdrawErasureRequest;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.client.event.ErasureEvent;
import org.treatmentjourney.domain.client.event.ErasureRequestWithdrawn;
import org.treatmentjourney.domain.client.event.ErasureRequested;
import org.treatmentjourney.domain.client.event.LegalHoldLifted;
import org.treatmentjourney.domain.client.event.LegalHoldPlaced;

/** R51: a record is erased by two people, and only once nothing asks for it to be kept. All of it is decided now. */
final class ErasureDecision {

    private ErasureDecision() {}

    static ErasureEvent decide(Client client, ErasureCommand command, Act act, Keeping keeping) {
        Erasure erasure = client.erasure();
        Effective now = Effective.at(act.now());
        return switch (command) {
            case RequestErasure c -> {
                if (erasure.requestedBy() != null) {
                    throw new RuleViolated(
                            "R51",
                            "erasure.already-requested",
                            "Somebody has asked for this record to be erased already.");
                }
                yield new ErasureRequested(c.clientId(), now, c.ground(), said(c.note()));
            }
            case WithdrawErasureRequest c -> {
                requireRequest(erasure);
                yield new ErasureRequestWithdrawn(c.clientId(), now, said(c.note()));
            }
            case PlaceLegalHold c -> {
                if (erasure.held()) {
                    throw new RuleViolated(
                            "R51", "legal-hold.already-placed", "This record is under a legal hold already.");
                }
                yield new LegalHoldPlaced(c.clientId(), now, c.reason(), said(c.note()));
            }
            case LiftLegalHold c -> {
                if (!erasure.held()) {
                    throw new RuleViolated("R51", "legal-hold.none", "This record is under no legal hold.");
                }
                yield new LegalHoldLifted(c.clientId(), now, said(c.note()));
            }
            case EraseClient c -> {
                requireErasable(erasure, act, keeping);
                yield new ClientErased(c.clientId(), now);
            }
        };
    }

    private static void requireErasable(Erasure erasure, Act act, Keeping keeping) {
        requireRequest(erasure);
        if (act.person().id().equals(erasure.requestedBy())) {
            throw new RuleViolated(
                    "R51",
                    "erasure.second-person",
                    "Whoever asked for the erasure cannot carry it out; somebody else has to.");
        }
        WholeRecord whole = keeping.whole();
        if (erasure.held() || whole.held()) {
            throw new RuleViolated(
                    "R51", "erasure.legal-hold", "A legal hold keeps this record. Nothing of it can be erased.");
        }
        if (whole.open()) {
            throw new RuleViolated(
                    "R51",
                    "erasure.journey-open",
                    "Somebody still looks after this person. A record is erased after its last journey has ended.");
        }
        if (act.today().isBefore(keeping.retention().after(whole.latest(act.zone())))) {
            throw new RuleViolated(
                    "R51",
                    "erasure.retention",
                    "This record has to be kept for longer: its retention period is not over.");
        }
    }

    private static void requireRequest(Erasure erasure) {
        if (erasure.requestedBy() == null) {
            throw new RuleViolated(
                    "R51",
                    "erasure.not-requested",
                    "Nobody has asked for this record to be erased. Two people are needed for it.");
        }
    }

    private static Personal<Note> said(@Nullable String note) {
        return Personal.of(new Note(note));
    }
}
