package org.treatmentjourney.query.measures.asked;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.query.measures.CountedJourney;
import org.treatmentjourney.query.measures.Episode;
import org.treatmentjourney.query.measures.Incident;
import org.treatmentjourney.query.measures.Leaving;
import org.treatmentjourney.query.measures.Refusal;
import org.treatmentjourney.query.measures.Release;
import org.treatmentjourney.query.measures.number.Unit;

/**
 * Counts. Whoever can only be looked at after some time is counted once that time is over.
 *
 * @param until the last day that is looked at
 */
record Counting(List<CountedJourney> journeys, LocalDate until) {

    private static final int OFFERED_WITHIN = 21;
    private static final int MET_WITHIN = 21;
    private static final Period RETAINED = Period.ofDays(84);
    private static final Period COMES_BACK_WITHIN = Period.ofMonths(6);

    /** One time in care at one service. */
    private record Stay(CountedJourney journey, Episode episode) {
        Unit unit(LocalDate on, @Nullable String reason, String part, @Nullable Long days) {
            return new Unit(on, journey.service(), reason, part, days);
        }
    }

    List<Unit> of(Measure measure) {
        return (switch (measure) {
                    case WAITING ->
                        asked().filter(stay -> stay.episode().refusal() == null).map(Counting::waited);
                    case ACCESS -> asked().map(Counting::access);
                    case UPTAKE -> asked().map(Counting::uptake);
                    case DROP_OUT ->
                        left().filter(stay -> leaving(stay).exit() == Exit.UNPLANNED)
                                .map(Counting::lost);
                    case EXITS -> left().map(Counting::exit);
                    case RETENTION -> stays().flatMap(this::retained);
                    case RE_PRESENTATION -> represented();
                    case REFUSALS -> stays().flatMap(Counting::refused);
                    case PRESCRIBING_INCIDENTS -> journeys.stream().flatMap(Counting::incidents);
                    case RELEASE_CONTACT -> journeys.stream().flatMap(this::releases);
                })
                .toList();
    }

    private Stream<Stay> stays() {
        return journeys.stream()
                .flatMap(one -> one.counted().episodes().stream().map(episode -> new Stay(one, episode)));
    }

    private Stream<Stay> asked() {
        return stays().filter(stay -> stay.episode().asked());
    }

    private Stream<Stay> left() {
        return stays().filter(stay -> stay.episode().leaving() != null);
    }

    private static Leaving leaving(Stay stay) {
        Leaving leaving = stay.episode().leaving();
        if (leaving == null) {
            throw new IllegalStateException("Only of those who have left");
        }
        return leaving;
    }

    private static Unit waited(Stay stay) {
        Episode episode = stay.episode();
        Long days = episode.offeredOn()
                .map(offered -> Math.max(0, ChronoUnit.DAYS.between(episode.receivedOn(), offered)))
                .orElse(null);
        String part = days == null ? "not-offered" : days <= OFFERED_WITHIN ? "within-21-days" : "later";
        return stay.unit(episode.receivedOn(), episode.source(), part, days);
    }

    private static Unit access(Stay stay) {
        String source = stay.episode().source();
        return stay.unit(stay.episode().receivedOn(), null, source == null ? Measure.UNSAID : source, null);
    }

    private static Unit uptake(Stay stay) {
        Episode episode = stay.episode();
        boolean assessed = episode.triagedOn() != null || episode.assessedOn() != null;
        String part = episode.startedOn().isPresent() ? "started" : assessed ? "assessed" : "not-yet";
        return stay.unit(episode.receivedOn(), episode.source(), part, null);
    }

    /** Twelve weeks count from the triage, or from the referral of those who were lost before it. */
    private static Unit lost(Stay stay) {
        Episode episode = stay.episode();
        LocalDate start = episode.triagedOn() == null ? episode.receivedOn() : episode.triagedOn();
        boolean early = leaving(stay).before(start, RETAINED);
        return stay.unit(
                leaving(stay).on(), leaving(stay).lostAt(), early ? "before-12-weeks" : "after-12-weeks", null);
    }

    private static Unit exit(Stay stay) {
        Leaving leaving = leaving(stay);
        return stay.unit(leaving.on(), leaving.reason(), Kebab.code(leaving.exit()), null);
    }

    private Stream<Unit> retained(Stay stay) {
        LocalDate triaged = stay.episode().triagedOn();
        if (triaged == null || triaged.plus(RETAINED).isAfter(until)) {
            return Stream.empty();
        }
        Leaving leaving = stay.episode().leaving();
        String part = leaving == null || !leaving.before(triaged, RETAINED)
                ? "still-in-treatment"
                : leaving.successful() ? "completed-before" : "left-before";
        return Stream.of(stay.unit(triaged, null, part, null));
    }

    private Stream<Unit> represented() {
        Map<UUID, List<Episode>> byClient = stays().collect(Collectors.groupingBy(
                stay -> stay.journey().clientId(), Collectors.mapping(Stay::episode, Collectors.toList())));
        return left().filter(stay -> leaving(stay).successful())
                .filter(stay -> !leaving(stay).on().plus(COMES_BACK_WITHIN).isAfter(until))
                .map(stay -> {
                    Leaving leaving = leaving(stay);
                    boolean back = byClient.getOrDefault(stay.journey().clientId(), List.of()).stream()
                            .anyMatch(other -> other != stay.episode() && isBackAfter(leaving.on(), other));
                    return stay.unit(leaving.on(), leaving.reason(), back ? "came-back" : "did-not-come-back", null);
                });
    }

    /** A new triage, or that somebody asked for help again. */
    private static boolean isBackAfter(LocalDate left, Episode other) {
        LocalDate back = other.asked() ? other.receivedOn() : other.triagedOn();
        return back != null && back.isAfter(left) && !back.isAfter(left.plus(COMES_BACK_WITHIN));
    }

    private static Stream<Unit> refused(Stay stay) {
        Refusal refusal = stay.episode().refusal();
        return refusal == null ? Stream.empty() : Stream.of(stay.unit(refusal.on(), null, refusal.reason(), null));
    }

    private static Stream<Unit> incidents(CountedJourney journey) {
        return journey.counted().incidents().stream()
                .map((Incident one) -> new Unit(
                        one.on(),
                        journey.service(),
                        one.kind(),
                        one.aroundPrescribing() ? "around-prescribing" : "not-around-prescribing",
                        null));
    }

    private Stream<Unit> releases(CountedJourney journey) {
        return journey.counted().releases().stream()
                .filter(one -> !one.on().plusDays(MET_WITHIN).isAfter(until))
                .map((Release one) -> {
                    LocalDate met = one.metOn();
                    Long days = met == null ? null : ChronoUnit.DAYS.between(one.on(), met);
                    boolean inTime = days != null && days <= MET_WITHIN;
                    return new Unit(
                            one.on(),
                            journey.service(),
                            null,
                            inTime ? "within-21-days" : "not-within-21-days",
                            inTime ? days : null);
                });
    }
}
