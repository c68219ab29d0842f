package org.treatmentjourney.query.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Keyworkers;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Met;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** Each journey with its axes. The time zone is the deployment's and as lasting as the log: it tells day from day. */
@Component
public class JourneyView implements View<JourneyState> {

    /** Journeys that go on. */
    public static final String OPEN = "journey not in ('discharged', 'declined', 'closed')";

    private final ZoneId zone;

    public JourneyView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "journey";
    }

    @Override
    public int revision() {
        return 9;
    }

    @Override
    public Class<JourneyState> state() {
        return JourneyState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof JourneyEvent journey ? journey.journeyId() : null;
    }

    @Override
    public JourneyState fold(@Nullable JourneyState state, Recorded<?> recorded) {
        JourneyState before = state != null
                ? state
                : JourneyState.begun(recorded.stream(), recorded.event().subject());
        if (!(recorded.event() instanceof JourneyEvent event)) {
            return before;
        }
        Moment moment = Moment.of(recorded);
        Course course = before.course().after(event, moment, zone);
        boolean cameBack = before.course().ended(zone) && !course.ended(zone) && !isTakenAgain(event);
        return new JourneyState(
                before.journeyId(),
                before.clientId(),
                event instanceof Beginning begun ? begun.service() : before.service(),
                event instanceof ClientReferred referral ? referral.effective() : before.referred(),
                before.contact().after(event, cameBack),
                together(event)
                        ? later(before.lastContactAt(), event.effective().at())
                        : before.lastContactAt(),
                before.open().after(event, cameBack),
                event instanceof StageAssessed stage
                        ? Latest.of(before.stage(), stage.stage(), moment, zone)
                        : before.stage(),
                Keyworkers.after(before.keyworker(), event, moment, zone),
                before.planning().after(event, moment, zone),
                before.risks().after(event, recorded),
                course,
                before.prescriptions().after(event, recorded, zone),
                before.exposures().after(event, recorded, zone));
    }

    @Override
    public List<Column<JourneyState>> columns() {
        return List.of(
                new Column<>("journey", "text", state -> Kebab.code(state.axis(zone))),
                new Column<>("keyworker", "text", state -> Latest.value(state.keyworker())),
                new Column<>("review_on", "date", state -> state.planning().reviewOn(zone)),
                new Column<>("stage", "text", state -> codeOf(Latest.value(state.stage()))),
                new Column<>("risk", "text", state -> codeOf(state.risks().level())),
                new Column<>("last_contact_on", "date", state -> dayOf(state.lastContactAt())));
    }

    private static @Nullable String codeOf(@Nullable Enum<?> one) {
        return one == null ? null : Kebab.code(one);
    }

    private @Nullable LocalDate dayOf(@Nullable Instant at) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }

    /** Taken after all, or referred once more: that is the beginning, and no coming back. */
    private static boolean isTakenAgain(JourneyEvent event) {
        return event instanceof ReferralAccepted || event instanceof ClientReferred;
    }

    private static boolean together(JourneyEvent event) {
        return Met.by(event) || event instanceof ReturnedToTreatment;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
