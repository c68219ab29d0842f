package org.treatmentjourney.query.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.query.view.Lists;

/**
 * One time in care, from asking for help or coming back until leaving; a journey may hold several.
 *
 * @param receivedOn when help was first asked for
 * @param assessedOn when the full needs were first assessed
 * @param plannedOn when the first care plan was made
 */
public record Episode(
        Opening opening,
        LocalDate receivedOn,
        @Nullable String source,
        @Nullable LocalDate triagedOn,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate plannedOn,
        List<Help> help,
        @Nullable Refusal refusal,
        @Nullable Leaving leaving) {

    private static final String DIED = "died";

    static Episode opened(JourneyEvent event, LocalDate on) {
        return switch (event) {
            case EnquiryRecorded e -> opened(Opening.ENQUIRY, on, e.source());
            case ClientReferred e -> opened(Opening.REFERRAL, on, e.source());
            case ReturnedToTreatment e -> opened(Opening.RETURN, on, e.source());
            default -> opened(Opening.CONTACT, on, null);
        };
    }

    private static Episode opened(Opening opening, LocalDate on, @Nullable String source) {
        return new Episode(opening, on, source, null, null, null, List.of(), null, null);
    }

    boolean isOver() {
        return leaving != null || refusal != null;
    }

    Episode after(JourneyEvent event, LocalDate on) {
        return switch (event) {
            case ClientReferred e -> referred(on, e.source());
            case TriageAssessed ignored -> reached(first(triagedOn, on), assessedOn, plannedOn);
            case ComprehensiveAssessmentCompleted ignored -> reached(triagedOn, first(assessedOn, on), plannedOn);
            case InitialCarePlanAgreed ignored -> reached(triagedOn, assessedOn, first(plannedOn, on));
            case ComprehensiveCarePlanAgreed ignored -> reached(triagedOn, assessedOn, first(plannedOn, on));
            case InterventionEvent e -> helped(e, on);
            case ReferralDeclined e -> ended(new Refusal(on, e.reason()), leaving);
            case ReferralAccepted ignored -> ended(null, leaving);
            case Discharged e -> ended(refusal, new Leaving(on, e.exit(), e.reason(), e.lostAt()));
            case DeathRecorded ignored ->
                leaving == null ? ended(refusal, new Leaving(on, Exit.DIED, DIED, null)) : this;
            default -> this;
        };
    }

    /** Whether somebody asked for help, by whichever way. */
    public boolean asked() {
        return opening != Opening.CONTACT;
    }

    public Optional<LocalDate> offeredOn() {
        return help.stream().map(Help::offeredOn).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    public Optional<LocalDate> startedOn() {
        return help.stream().map(Help::startedOn).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /** What was told of a journey with an earlier day than its referral belongs to it all the same. */
    private Episode referred(LocalDate on, String by) {
        return opening == Opening.CONTACT
                ? new Episode(Opening.REFERRAL, on, by, triagedOn, assessedOn, plannedOn, help, refusal, leaving)
                : this;
    }

    private Episode reached(@Nullable LocalDate triaged, @Nullable LocalDate assessed, @Nullable LocalDate planned) {
        return new Episode(opening, receivedOn, source, triaged, assessed, planned, help, refusal, leaving);
    }

    private Episode helped(InterventionEvent event, LocalDate on) {
        UUID id = event.interventionId();
        List<Help> changed = Lists.upsert(
                help, one -> one.interventionId().equals(id), () -> Help.unknown(id), one -> one.after(event, on));
        return new Episode(opening, receivedOn, source, triagedOn, assessedOn, plannedOn, changed, refusal, leaving);
    }

    private Episode ended(@Nullable Refusal turnedDown, @Nullable Leaving left) {
        return new Episode(opening, receivedOn, source, triagedOn, assessedOn, plannedOn, help, turnedDown, left);
    }

    private static LocalDate first(@Nullable LocalDate known, LocalDate on) {
        return known == null ? on : known;
    }
}
