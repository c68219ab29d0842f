package org.treatmentjourney.domain.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/**
 * The risks that are open on a journey.
 *
 * @param highRisk what the referral named, which puts a client first until triage (R31)
 * @param triaged what the latest triage found; null before the first
 * @param urgent what the latest handover that spoke of urgent risks named (R43)
 * @param urgentRecordedAt when that was recorded, which may be long after it was true (R37)
 */
public record Risks(
        List<String> highRisk,
        @Nullable List<Risk> triaged,
        List<UrgentRisk> urgent,
        @Nullable Moment urgentSince,
        @Nullable Instant urgentRecordedAt) {

    public static final Risks NONE = new Risks(List.of(), null, List.of(), null, null);

    public Risks after(JourneyEvent event, Moment moment, Instant recordedAt) {
        if (event instanceof ClientReferred e) {
            return new Risks(
                    orNone(e.personal().get(ClientReferred.Details::highRisk)),
                    triaged,
                    urgent,
                    urgentSince,
                    urgentRecordedAt);
        }
        if (event instanceof TriageAssessed e) {
            return new Risks(
                    highRisk,
                    orNone(e.personal().get(TriageAssessed.Details::risks)),
                    urgent,
                    urgentSince,
                    urgentRecordedAt);
        }
        if (event instanceof SessionHeld e) {
            HandoverNote handover = e.personal().get(SessionHeld.Details::handover);
            List<UrgentRisk> named = handover == null ? null : handover.urgentRisks();
            return named == null ? this : new Risks(highRisk, triaged, named, moment, recordedAt);
        }
        return this;
    }

    /** The highest level that is known, or null if nothing is. */
    public @Nullable Level level() {
        if (!urgent.isEmpty()) {
            return Level.HIGH;
        }
        if (triaged != null) {
            return triaged.stream()
                    .map(Risk::level)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
        return highRisk.isEmpty() ? null : Level.HIGH;
    }

    public Optional<LocalDate> nextCheck() {
        return urgent.stream()
                .map(UrgentRisk::nextCheckOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
