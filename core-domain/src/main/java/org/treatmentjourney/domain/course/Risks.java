package org.treatmentjourney.domain.course;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;

/**
 * The risks that are open on a journey.
 *
 * @param highRisk what the referral named, which puts a client first until triage (R31)
 * @param triaged what the latest triage found; null before the first
 * @param raised those raised by themselves, the first one first, also those that have passed
 */
public record Risks(List<String> highRisk, @Nullable List<Risk> triaged, List<RaisedRisk> raised, Urgent urgent) {

    public static final Risks NONE = new Risks(List.of(), null, List.of(), Urgent.NONE);

    public Risks after(JourneyEvent event, Recorded<?> recorded) {
        return switch (event) {
            case ClientReferred e ->
                new Risks(orNone(e.personal().get(ClientReferred.Details::highRisk)), triaged, raised, urgent);
            case TriageAssessed e ->
                new Risks(highRisk, orNone(e.personal().get(TriageAssessed.Details::risks)), raised, urgent);
            case RiskRaised e -> with(e.riskId(), one -> one.after(e, Moment.of(recorded)));
            case RiskChanged e -> with(e.riskId(), one -> one.after(e, Moment.of(recorded)));
            case RiskResolved e -> with(e.riskId(), RaisedRisk::resolved);
            default -> new Risks(highRisk, triaged, raised, urgent.after(event, recorded));
        };
    }

    /** The highest level that is known, or null if nothing is. */
    public @Nullable Level level() {
        if (urgent.isOpen()) {
            return Level.HIGH;
        }
        Optional<Level> highest = Stream.concat(
                        orNone(triaged).stream(), open().map(RaisedRisk::risk).filter(Objects::nonNull))
                .map(Risk::level)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return highest.orElse(triaged == null && !highRisk.isEmpty() ? Level.HIGH : null);
    }

    /** Whether somebody has to carry something on when the client leaves (R42). */
    public boolean anySerious() {
        return level() == Level.HIGH;
    }

    /** Those raised by themselves that have not passed. */
    public Stream<RaisedRisk> open() {
        return raised.stream().filter(one -> !one.passed());
    }

    /** Whether one that was raised is to be looked at again on some day. */
    public boolean anyToCheck() {
        return open().anyMatch(one -> one.nextCheckOn() != null);
    }

    private Risks with(UUID riskId, UnaryOperator<RaisedRisk> change) {
        boolean known = raised.stream().anyMatch(one -> one.riskId().equals(riskId));
        Stream<RaisedRisk> all =
                known ? raised.stream() : Stream.concat(raised.stream(), Stream.of(RaisedRisk.unknown(riskId)));
        return new Risks(
                highRisk,
                triaged,
                all.map(one -> one.riskId().equals(riskId) ? change.apply(one) : one)
                        .toList(),
                urgent);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
