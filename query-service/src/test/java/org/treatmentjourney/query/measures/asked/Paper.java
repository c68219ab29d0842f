package org.treatmentjourney.query.measures.asked;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.query.measures.CountedJourney;
import org.treatmentjourney.query.measures.Episode;
import org.treatmentjourney.query.measures.Help;
import org.treatmentjourney.query.measures.Leaving;
import org.treatmentjourney.query.measures.Opening;

/** Counts like somebody with pencil and paper, slowly and one after the other. */
record Paper(List<CountedJourney> journeys, LocalDate until) {

    Map<String, Long> count(Measure measure) {
        Map<String, Long> strokes = new TreeMap<>();
        for (CountedJourney journey : journeys) {
            for (Episode one : journey.counted().episodes()) {
                String part = part(measure, journey.clientId(), one);
                if (part != null) {
                    strokes.put(part, strokes.getOrDefault(part, 0L) + 1);
                }
            }
        }
        return strokes;
    }

    private @Nullable String part(Measure measure, UUID client, Episode one) {
        return switch (measure) {
            case WAITING -> waiting(one);
            case UPTAKE -> uptake(one);
            case DROP_OUT -> dropOut(one);
            case RETENTION -> retention(one);
            case RE_PRESENTATION -> back(client, one);
            default -> throw new IllegalArgumentException(measure.name());
        };
    }

    private static @Nullable String waiting(Episode one) {
        if (one.opening() == Opening.CONTACT || one.refusal() != null) {
            return null;
        }
        LocalDate first = null;
        for (Help help : one.help()) {
            LocalDate offered = help.offeredOn();
            if (offered != null && (first == null || offered.isBefore(first))) {
                first = offered;
            }
        }
        if (first == null) {
            return "not-offered";
        }
        return first.isBefore(one.receivedOn().plusDays(22)) ? "within-21-days" : "later";
    }

    private static @Nullable String uptake(Episode one) {
        if (one.opening() == Opening.CONTACT) {
            return null;
        }
        for (Help help : one.help()) {
            if (help.startedOn() != null) {
                return "started";
            }
        }
        return one.triagedOn() == null && one.assessedOn() == null ? "not-yet" : "assessed";
    }

    private static @Nullable String dropOut(Episode one) {
        Leaving leaving = one.leaving();
        if (leaving == null || leaving.exit() != Exit.UNPLANNED) {
            return null;
        }
        LocalDate from = one.triagedOn() != null ? one.triagedOn() : one.receivedOn();
        return ChronoUnit.DAYS.between(from, leaving.on()) < 84 ? "before-12-weeks" : "after-12-weeks";
    }

    private @Nullable String retention(Episode one) {
        LocalDate triaged = one.triagedOn();
        if (triaged == null || ChronoUnit.DAYS.between(triaged, until) < 84) {
            return null;
        }
        Leaving leaving = one.leaving();
        if (leaving == null || ChronoUnit.DAYS.between(triaged, leaving.on()) >= 84) {
            return "still-in-treatment";
        }
        boolean completed = leaving.exit() == Exit.PLANNED && leaving.reason().startsWith("completed");
        return completed ? "completed-before" : "left-before";
    }

    private @Nullable String back(UUID client, Episode one) {
        Leaving leaving = one.leaving();
        if (leaving == null
                || leaving.exit() != Exit.PLANNED
                || !leaving.reason().startsWith("completed")) {
            return null;
        }
        LocalDate last = leaving.on().plusMonths(6);
        if (last.isAfter(until)) {
            return null;
        }
        for (CountedJourney journey : journeys) {
            for (Episode other : journey.counted().episodes()) {
                LocalDate day = other.opening() == Opening.CONTACT ? other.triagedOn() : other.receivedOn();
                if (journey.clientId().equals(client)
                        && other != one
                        && day != null
                        && day.isAfter(leaving.on())
                        && !day.isAfter(last)) {
                    return "came-back";
                }
            }
        }
        return "did-not-come-back";
    }

    /** Times in care within two years, in any order of their days. */
    static Arbitrary<Episode> stays(LocalDate start) {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 500).map(start::plusDays);
        Arbitrary<@Nullable LocalDate> perhaps = day.injectNull(0.4);
        Arbitrary<@Nullable Leaving> leaving = Combinators.combine(
                        day, Arbitraries.of(Exit.class), Arbitraries.of("completed-drug-free", "dropped-out"))
                .as((on, exit, reason) -> new Leaving(on, exit, reason, null))
                .injectNull(0.3);
        Arbitrary<List<Help>> help = Combinators.combine(perhaps, perhaps)
                .as((offered, started) -> new Help(new UUID(6, 1), null, null, null, offered, started, null, null))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(Opening.class), day, perhaps, perhaps, help, leaving)
                .as((opening, on, triaged, assessed, some, left) ->
                        new Episode(opening, on, "gp", triaged, assessed, null, some, null, left));
    }
}
