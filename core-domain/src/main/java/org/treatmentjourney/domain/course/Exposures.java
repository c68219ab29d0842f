package org.treatmentjourney.domain.course;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.journey.event.SubInterventionsReviewed;
import org.treatmentjourney.domain.journey.value.InterventionExit;

/**
 * What made an overdose likely so far (R22). The newest cause counts, whichever was told first.
 *
 * @param told the newest of those that were told by themselves
 * @param helps structured help, whose end may be one
 */
public record Exposures(@Nullable Exposure told, List<Exposures.Help> helps) {

    public static final Exposures NONE = new Exposures(null, List.of());

    /**
     * One intervention.
     *
     * @param planned whether it ended as planned
     */
    public record Help(
            UUID interventionId,
            boolean withdrawal,
            boolean residential,
            @Nullable Learned ended,
            boolean planned) {

        Optional<Exposure> exposure() {
            if (ended != null && residential) {
                return Optional.of(new Exposure(Exposure.Cause.RESIDENTIAL_EXIT, ended));
            }
            return ended != null && withdrawal && planned
                    ? Optional.of(new Exposure(Exposure.Cause.DETOXIFICATION, ended))
                    : Optional.empty();
        }
    }

    public Exposures after(JourneyEvent event, Recorded<?> recorded, ZoneId zone) {
        return switch (event) {
            case DischargedFromWard ignored -> with(Exposure.Cause.WARD_DISCHARGE, recorded, zone);
            case ReleasedFromPrison ignored -> with(Exposure.Cause.PRISON_RELEASE, recorded, zone);
            case OverdoseRecorded ignored -> with(Exposure.Cause.OVERDOSE, recorded, zone);
            case CircumstancesChanged e ->
                switch (e.kind()) {
                    case "discharged-from-ward" -> with(Exposure.Cause.WARD_DISCHARGE, recorded, zone);
                    case "released-from-prison" -> with(Exposure.Cause.PRISON_RELEASE, recorded, zone);
                    case "overdose" -> with(Exposure.Cause.OVERDOSE, recorded, zone);
                    default -> this;
                };
            case InterventionReferred e ->
                help(e.interventionId(), one -> consists(one, e.subInterventions(), e.setting()));
            case SubInterventionsReviewed e ->
                help(e.interventionId(), one -> consists(one, e.subInterventions(), null));
            case InterventionEnded e ->
                help(
                        e.interventionId(),
                        one -> new Help(
                                one.interventionId(),
                                one.withdrawal(),
                                one.residential(),
                                Learned.of(recorded),
                                e.exit() == InterventionExit.PLANNED));
            default -> this;
        };
    }

    public Optional<Exposure> newest(ZoneId zone) {
        return Stream.concat(
                        Stream.ofNullable(told),
                        helps.stream().map(Help::exposure).flatMap(Optional::stream))
                .reduce((one, other) -> other.isAfter(one, zone) ? other : one);
    }

    private static Help consists(Help one, @Nullable List<String> parts, @Nullable String setting) {
        return new Help(
                one.interventionId(),
                one.withdrawal() || parts != null && parts.contains("withdrawal"),
                one.residential() || "residential".equals(setting),
                one.ended(),
                one.planned());
    }

    private Exposures with(Exposure.Cause cause, Recorded<?> recorded, ZoneId zone) {
        Exposure next = new Exposure(cause, Learned.of(recorded));
        return told != null && told.isAfter(next, zone) ? this : new Exposures(next, helps);
    }

    /** What is told of one with an earlier date than its referral is kept as well. */
    private Exposures help(UUID id, UnaryOperator<Help> change) {
        boolean known = helps.stream().anyMatch(one -> one.interventionId().equals(id));
        Stream<Help> all = known
                ? helps.stream()
                : Stream.concat(helps.stream(), Stream.of(new Help(id, false, false, null, false)));
        return new Exposures(
                told,
                all.map(one -> one.interventionId().equals(id) ? change.apply(one) : one)
                        .toList());
    }
}
