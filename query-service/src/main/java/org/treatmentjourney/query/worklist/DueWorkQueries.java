package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.JourneyAnswer;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.partner.PartnerReferralsView;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.selfhelp.SelfHelpState;
import org.treatmentjourney.query.shares.SharesView;
import org.treatmentjourney.query.staff.StaffInForce;
import org.treatmentjourney.query.view.View;

/** Answers what is due on one journey, or was: a list of the past uses the settings of the past (R47). */
@Component
public class DueWorkQueries implements JourneyAnswer {

    private final Reading reading;
    private final WorklistView view;
    private final SelfHelpWorkView courses;
    private final ClientView clients;
    private final SharesView shares;
    private final PartnerReferralsView referrals;
    private final Policies policies;
    private final StaffInForce staff;
    private final Clock clock;
    private final ZoneId zone;

    DueWorkQueries(
            Reading reading,
            WorklistView view,
            SelfHelpWorkView courses,
            ClientView clients,
            SharesView shares,
            PartnerReferralsView referrals,
            Policies policies,
            StaffInForce staff,
            Clock clock,
            ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.courses = courses;
        this.clients = clients;
        this.shares = shares;
        this.referrals = referrals;
        this.policies = policies;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public DueWork handle(FindDueWork query, MetaData metaData) {
        reading.await(query.atLeast(), view, courses, clients, shares, referrals);
        return at(query.journeyId(), Asker.of(metaData), query.when(), Locale.forLanguageTag(query.language()));
    }

    @Override
    public String name() {
        return "due-work";
    }

    @Override
    public DueWork at(UUID journeyId, Asker asker, PointInTime when) {
        return at(journeyId, asker, when, Locale.UK);
    }

    private DueWork at(UUID journeyId, Asker asker, PointInTime when, Locale language) {
        var row = reading.one(view, journeyId, "journey", asker, when);
        Instant now = when.orNow(clock.instant());
        LocalDate day = now.atZone(zone).toLocalDate();
        Policy policy = policies.of(row.organisation(), when);
        var telling = new Telling(Why.in(language), policy, now, zone, AccessPolicy.readsClinical(asker.person()));
        List<String> safeWays = when.isNow() ? safeWays(row.subject(), asker) : List.of();
        Stream<Told> own = Due.of(duties(row, asker, when, day), policy, day).stream()
                .map(one -> new Told(one, telling.of(one, row.state(), safeWays)));
        Stream<Told> onCourses = courses(row, asker, when).stream()
                .flatMap(course -> Due.of(left(course, row.state()), policy, day).stream()
                        .map(one -> new Told(one, telling.of(one, course, row.state(), safeWays))));
        return new DueWork(
                row.state().journeyId(),
                row.state().clientId(),
                day,
                Stream.concat(own, onCourses)
                        .filter(told -> told.due().duty().kind().isFor(asker.person()))
                        .sorted(Comparator.comparing(Told::due, Due.MOST_PRESSING_FIRST))
                        .map(Told::item)
                        .toList(),
                row.version(),
                reading.freshness());
    }

    private record Told(Due due, Worklist.Item item) {}

    private List<Duty> left(SelfHelpState course, WorklistState journey) {
        Course stands = journey.course();
        return SelfHelpWork.left(new SelfHelpDuties(course, zone).open(), stands.ended(zone), stands.endedByDeath())
                .toList();
    }

    private List<SelfHelpState> courses(Row<WorklistState> journey, Asker asker, PointInTime when) {
        UUID client = journey.subject();
        List<Row<SelfHelpState>> rows = when.isNow()
                ? reading.ofClient(courses, client, asker, "and journey_id = ?", journey.row())
                : reading.past(courses, reading.streams(courses, client, asker), when);
        return rows.stream()
                .map(Row::state)
                .filter(course -> course.journeyId().equals(journey.row()))
                .toList();
    }

    private List<Duty> consents(Row<WorklistState> journey, Asker asker, PointInTime when) {
        LocalDate reviewedOn = journey.state().planning().lastReviewOn(zone);
        return ofClient(shares, journey.subject(), asker, when).stream()
                .flatMap(row -> ConsentDuties.of(row.state(), zone, reviewedOn).stream())
                .toList();
    }

    private List<Duty> referrals(UUID client, Asker asker, PointInTime when) {
        return ofClient(referrals, client, asker, when).stream()
                .flatMap(row -> PartnerReferralDuties.of(row.state(), zone).stream())
                .toList();
    }

    private <S> List<Row<S>> ofClient(View<S> ofClients, UUID client, Asker asker, PointInTime when) {
        return when.isNow()
                ? reading.ofClient(ofClients, client, asker, "")
                : reading.past(ofClients, reading.streams(ofClients, client, asker), when);
    }

    /** As of today: in a past nobody is to be reached. */
    private List<String> safeWays(UUID clientId, Asker asker) {
        return reading.one(clients, clientId, "client", asker).state().safeWays();
    }

    private List<Duty> duties(Row<WorklistState> row, Asker asker, PointInTime when, LocalDate day) {
        WorklistState facts = row.state();
        String organisation = row.organisation();
        List<Duty> duties = new ArrayList<>(new Duties(facts, zone).open());
        String keyworker = Latest.value(facts.keyworker());
        if (keyworker != null && !facts.course().ended(zone)) {
            staff.of(organisation, keyworker, when)
                    .flatMap(staffing -> Unattended.duty(staffing, other -> staff.of(organisation, other, when), day))
                    .ifPresent(duties::add);
        }
        if (!facts.course().ended(zone)) {
            duties.addAll(consents(row, asker, when));
            duties.addAll(referrals(row.subject(), asker, when));
        }
        return duties;
    }
}
