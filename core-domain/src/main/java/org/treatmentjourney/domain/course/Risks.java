package org.treatmentjourney.domain.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param raised those raised by themselves, the first one first
 */
public record Risks(List<String> highRisk, @Nullable List<Risk> triaged, List<RaisedRisk> raised, Urgent urgent) {

    public static final Risks NONE = new Risks(List.of(), null, List.of(), Urgent.NONE);

    public Risks after(JourneyEvent event, Recorded<?> recorded) {
        return switch (event) {
            case ClientReferred e ->
                new Risks(orNone(e.personal().get(ClientReferred.Details::highRisk)), triaged, raised, urgent);
            case TriageAssessed e ->
                new Risks(highRisk, orNone(e.personal().get(TriageAssessed.Details::risks)), raised, urgent);
            case RiskRaised e ->
                with(Stream.concat(raised.stream(), Stream.of(RaisedRisk.of(e))).toList());
            case RiskChanged e ->
                with(raised.stream()
                        .map(one -> one.riskId().equals(e.riskId()) ? one.after(e) : one)
                        .toList());
            case RiskResolved e ->
                with(raised.stream()
                        .filter(one -> !one.riskId().equals(e.riskId()))
                        .toList());
            default -> new Risks(highRisk, triaged, raised, urgent.after(event, recorded));
        };
    }

    /** The highest level that is known, or null if nothing is. */
    public @Nullable Level level() {
        if (urgent.isOpen()) {
            return Level.HIGH;
        }
        Optional<Level> highest = Stream.concat(
                        orNone(triaged).stream(),
                        raised.stream().map(RaisedRisk::risk).filter(Objects::nonNull))
                .map(Risk::level)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return highest.orElse(triaged == null && !highRisk.isEmpty() ? Level.HIGH : null);
    }

    /** Whether somebody has to carry something on when the client leaves (R42). */
    public boolean anySerious() {
        return level() == Level.HIGH;
    }

    /** The earliest day on which a risk that was raised is to be looked at again. */
    public Optional<LocalDate> nextCheckOfRaised() {
        return raised.stream()
                .map(RaisedRisk::nextCheckOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private Risks with(List<RaisedRisk> changed) {
        return new Risks(highRisk, triaged, changed, urgent);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
