package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.selfhelp.Journeys;
import org.treatmentjourney.domain.selfhelp.OnJourney;

/** The journeys of the log, as far as something else begins on them. */
record KnownJourneys(Function<UUID, List<Recorded<DomainEvent>>> streams) implements Journeys {

    /** R38: nothing begins on a journey whose own beginning is in error. */
    @Override
    public Optional<OnJourney> find(UUID journeyId) {
        List<Recorded<DomainEvent>> stream = streams.apply(journeyId);
        Optional<OnJourney> found = Selection.current(stream).stream()
                .flatMap(entry -> begun(entry.event()).stream())
                .reduce((one, later) -> later);
        if (found.isEmpty() && !stream.isEmpty()) {
            throw new RuleViolated(
                    "R38",
                    "journey.entered-in-error",
                    "The referral that began this journey was entered in error. Please record this where it belongs.");
        }
        return found;
    }

    private static Optional<OnJourney> begun(DomainEvent event) {
        return event instanceof JourneyEvent journey && event instanceof Beginning beginning
                ? Optional.of(new OnJourney(
                        journey.journeyId(),
                        journey.clientId(),
                        beginning.organisation(),
                        Objects.requireNonNull(beginning.service())))
                : Optional.empty();
    }
}
