package org.treatmentjourney.domain.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.UrgentRisksAcknowledged;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/**
 * What the latest handover that spoke of urgent risks named (R43).
 *
 * @param session the session that named them
 * @param recordedAt when that was recorded, which may be long after it was true (R37)
 * @param acknowledgedBy who has acknowledged them; null as long as nobody has
 */
public record Urgent(
        List<UrgentRisk> named,
        @Nullable UUID session,
        @Nullable Moment since,
        @Nullable Instant recordedAt,
        @Nullable String acknowledgedBy) {

    static final Urgent NONE = new Urgent(List.of(), null, null, null, null);

    Urgent after(JourneyEvent event, Recorded<?> recorded) {
        if (event instanceof SessionHeld e) {
            HandoverNote handover = e.personal().get(SessionHeld.Details::handover);
            List<UrgentRisk> risks = handover == null ? null : handover.urgentRisks();
            return risks == null
                    ? this
                    : new Urgent(risks, e.sessionId(), Moment.of(recorded), recorded.recordedAt(), null);
        }
        return event instanceof UrgentRisksAcknowledged e && e.sessionId().equals(session)
                ? new Urgent(named, session, since, recordedAt, recorded.actor())
                : this;
    }

    public boolean isOpen() {
        return !named.isEmpty();
    }

    public Optional<LocalDate> nextCheck() {
        return named.stream()
                .map(UrgentRisk::nextCheckOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
