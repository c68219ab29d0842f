package org.treatmentjourney.query.prescriptions;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.prescription.Prescriptions;

/**
 * The prescriptions of a journey.
 *
 * @param days what they are from day to day, without a name
 * @param written each as it was written, the first one first
 * @param happened all that happened to them, the first thing first
 */
public record PrescriptionsState(
        UUID journeyId,
        UUID clientId,
        Prescriptions days,
        List<Written> written,
        List<Move> moves,
        List<Happened> happened) {}
