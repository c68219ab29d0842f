package org.treatmentjourney.query.prescriptions;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.FirstDoseConfirmed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionStarted;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferAccepted;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferDeclined;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferRequested;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.prescription.Prescriptions;
import org.treatmentjourney.query.view.JourneyRows;
import org.treatmentjourney.query.view.Lists;

/** The prescriptions of each journey. */
@Component
public class PrescriptionsView implements JourneyRows<PrescriptionsState> {

    private final ZoneId zone;

    public PrescriptionsView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "prescriptions";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<PrescriptionsState> state() {
        return PrescriptionsState.class;
    }

    @Override
    public PrescriptionsState begun(UUID journeyId, UUID clientId) {
        return new PrescriptionsState(journeyId, clientId, Prescriptions.NONE, List.of(), List.of(), List.of());
    }

    @Override
    public PrescriptionsState after(PrescriptionsState before, JourneyEvent event, Recorded<?> recorded) {
        Prescriptions days = before.days().after(event, recorded, zone);
        if (!(event instanceof PrescriptionEvent own)) {
            return new PrescriptionsState(
                    before.journeyId(), before.clientId(), days, before.written(), before.moves(), before.happened());
        }
        return new PrescriptionsState(
                before.journeyId(),
                before.clientId(),
                days,
                written(before.written(), own),
                moves(before.moves(), own),
                Lists.and(before.happened(), Happened.of(own, recorded)));
    }

    private static List<Written> written(List<Written> before, PrescriptionEvent event) {
        return switch (event) {
            case PrescriptionStarted e ->
                Lists.and(
                        before,
                        new Written(
                                e.prescriptionId(),
                                e.script(),
                                e.personal().known().orElse(null)));
            case PrescriptionTransferAccepted e ->
                Lists.and(
                        before,
                        new Written(
                                e.prescriptionId(),
                                e.script(),
                                e.personal().known().orElse(null)));
            default -> before;
        };
    }

    private static List<Move> moves(List<Move> before, PrescriptionEvent event) {
        return switch (event) {
            case PrescriptionTransferRequested e -> move(before, e.transferId(), one -> one.asked(e));
            case PrescriptionTransferAccepted e -> move(before, e.transferId(), one -> one.accepted(e.service()));
            case PrescriptionTransferDeclined e ->
                move(before, e.transferId(), one -> one.declined(e.personal().get(Reason::reason)));
            case FirstDoseConfirmed e -> move(before, e.transferId(), one -> one.confirmed(e));
            default -> before;
        };
    }

    private static List<Move> move(List<Move> before, UUID id, UnaryOperator<Move> change) {
        return Lists.upsert(before, one -> one.transferId().equals(id), () -> Move.unknown(id), change);
    }
}
