package org.treatmentjourney.domain.course;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.OutcomeStage;

/**
 * When outcomes are measured (R17): around the start, on the way, around the end. Everything follows from days, so what is
 * told late counts from the day it was true (R37).
 *
 * @param episodes the first begins with the journey, a further one with each return
 * @param profiles in the order of their days
 */
public record OutcomeWindows(List<Episode> episodes, List<Measured> profiles) {

    public static final OutcomeWindows NONE = new OutcomeWindows(List.of(new Episode(null, null, null)), List.of());

    private static final int AROUND = 14;
    private static final int REVIEW_FROM = 5 * 7;
    private static final int REVIEW_UNTIL = 26 * 7;

    /** @param began the first triage, assessment or start of help */
    public record Episode(
            @Nullable LocalDate began,
            @Nullable LocalDate left,
            @Nullable Exit exit) {

        private boolean wasSaidGoodbyeTo() {
            return exit == Exit.PLANNED || exit == Exit.NEUTRAL;
        }
    }

    /** A profile as far as its window is concerned. */
    public record Measured(UUID outcomesId, OutcomeStage stage, LocalDate on) {}

    /**
     * The profile that is wanted next.
     *
     * @param since the day that it counts from
     */
    public record Wanted(OutcomeStage stage, LocalDate since, LocalDate from, LocalDate until) {

        private static Wanted around(OutcomeStage stage, LocalDate day) {
            return new Wanted(stage, day, day.minusDays(AROUND), day.plusDays(AROUND));
        }

        private static Wanted review(LocalDate last) {
            return new Wanted(OutcomeStage.REVIEW, last, last.plusDays(REVIEW_FROM), last.plusDays(REVIEW_UNTIL));
        }
    }

    public OutcomeWindows after(JourneyEvent event, ZoneId zone) {
        LocalDate day = event.effective().day(zone);
        return switch (event) {
            case TriageAssessed ignored -> began(day);
            case ComprehensiveAssessmentCompleted ignored -> began(day);
            case InterventionStarted ignored -> began(day);
            case ReturnedToTreatment ignored -> returned(day);
            case ClientReferred ignored -> returned(day);
            case Discharged e -> last(new Episode(present().began(), day, e.exit()));
            case DeathRecorded ignored -> last(new Episode(present().began(), day, Exit.DIED));
            case OutcomesProfileRecorded e -> with(new Measured(e.outcomesId(), e.stage(), day));
            default -> this;
        };
    }

    /**
     * At the start none is wanted before somebody was assessed, at the end only of those who were asked before and said
     * goodbye: nobody else can be asked.
     *
     * @param ended whether the journey has ended
     */
    public Optional<Wanted> wanted(boolean ended) {
        Episode present = present();
        Optional<LocalDate> last = own().map(Measured::on).max(Comparator.naturalOrder());
        if (!ended) {
            return Optional.ofNullable(present.began())
                    .map(began -> last.map(Wanted::review).orElseGet(() -> Wanted.around(OutcomeStage.START, began)));
        }
        boolean asked = own().anyMatch(one -> one.stage() == OutcomeStage.EXIT);
        return Optional.ofNullable(present.left())
                .filter(left -> present.wasSaidGoodbyeTo() && last.isPresent() && !asked)
                .map(left -> Wanted.around(OutcomeStage.EXIT, left));
    }

    /** Whether a profile was recorded when it counts. Others are recorded as well, and marked. */
    public boolean inWindow(Measured one) {
        return switch (one.stage()) {
            case START -> episodes.stream().anyMatch(episode -> isNear(episode.began(), one.on()));
            case EXIT -> episodes.stream().anyMatch(episode -> isNear(episode.left(), one.on()));
            case POST_EXIT ->
                episodes.stream()
                        .anyMatch(episode ->
                                episode.left() != null && episode.left().isBefore(one.on()));
            case REVIEW ->
                before(one).filter(last -> isReviewOf(last, one.on())).isPresent();
        };
    }

    private static boolean isNear(@Nullable LocalDate day, LocalDate other) {
        return day != null && Math.abs(DAYS.between(day, other)) <= AROUND;
    }

    private static boolean isReviewOf(LocalDate last, LocalDate day) {
        long days = DAYS.between(last, day);
        return days >= REVIEW_FROM && days <= REVIEW_UNTIL;
    }

    /** The profile before it; the beginning, where there is none. */
    private Optional<LocalDate> before(Measured one) {
        return Stream.concat(
                        profiles.stream().map(Measured::on),
                        episodes.stream().map(Episode::began).flatMap(Stream::ofNullable))
                .filter(day -> day.isBefore(one.on()))
                .max(Comparator.naturalOrder());
    }

    /** Those of the present episode, without what was asked after its end. */
    private Stream<Measured> own() {
        LocalDate before =
                episodes.size() > 1 ? episodes.get(episodes.size() - 2).left() : null;
        return profiles.stream()
                .filter(one -> one.stage() != OutcomeStage.POST_EXIT)
                .filter(one -> before == null || one.on().isAfter(before));
    }

    private Episode present() {
        return episodes.getLast();
    }

    private OutcomeWindows began(LocalDate day) {
        Episode present = present();
        if (present.left() != null && day.isAfter(present.left())) {
            return next(new Episode(day, null, null));
        }
        return present.began() == null ? last(new Episode(day, present.left(), present.exit())) : this;
    }

    private OutcomeWindows returned(LocalDate day) {
        LocalDate left = present().left();
        return left == null || day.isBefore(left) ? this : next(new Episode(null, null, null));
    }

    private OutcomeWindows next(Episode episode) {
        return new OutcomeWindows(
                Stream.concat(episodes.stream(), Stream.of(episode)).toList(), profiles);
    }

    private OutcomeWindows last(Episode episode) {
        List<Episode> changed = new ArrayList<>(episodes);
        changed.set(changed.size() - 1, episode);
        return new OutcomeWindows(List.copyOf(changed), profiles);
    }

    private OutcomeWindows with(Measured one) {
        return new OutcomeWindows(
                episodes, Stream.concat(profiles.stream(), Stream.of(one)).toList());
    }
}
