package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.GOAL;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.handover;
import static org.treatmentjourney.query.Story.risk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.CarePlanQueries;
import org.treatmentjourney.query.careplan.CarePlanVersion;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.query.careplan.FindCarePlanVersions;
import org.treatmentjourney.query.caseload.Caseload;
import org.treatmentjourney.query.caseload.CaseloadQueries;
import org.treatmentjourney.query.caseload.FindCaseload;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.query.client.ClientQueries;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.client.FindClient;
import org.treatmentjourney.query.goals.FindGoals;
import org.treatmentjourney.query.goals.Goal;
import org.treatmentjourney.query.goals.GoalQueries;
import org.treatmentjourney.query.goals.GoalsView;
import org.treatmentjourney.query.handover.FindHandover;
import org.treatmentjourney.query.handover.Handover;
import org.treatmentjourney.query.handover.HandoverQueries;
import org.treatmentjourney.query.handover.HandoverView;
import org.treatmentjourney.query.journey.ContactAxis;
import org.treatmentjourney.query.journey.FindJourney;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.journey.JourneyQueries;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.journey.PlanAxis;
import org.treatmentjourney.query.settings.SettingsInForce;
import org.treatmentjourney.query.settings.SettingsView;
import org.treatmentjourney.query.timeline.FindTimeline;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.query.timeline.TimelineQueries;
import org.treatmentjourney.query.timeline.TimelineView;
import org.treatmentjourney.query.view.View;
import org.treatmentjourney.query.worklist.DutyKind;
import org.treatmentjourney.query.worklist.FindWorklist;
import org.treatmentjourney.query.worklist.OpenDuties;
import org.treatmentjourney.query.worklist.Policies;
import org.treatmentjourney.query.worklist.PolicyConfiguration;
import org.treatmentjourney.query.worklist.Worklist;
import org.treatmentjourney.query.worklist.WorklistQueries;
import org.treatmentjourney.query.worklist.WorklistView;

/** One journey told to the log, followed live, and asked about. Today is the 30th of November 2026, a Monday. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {

    private static final Person CLINICIAN = person("harbour", Set.of(Story.SERVICE));
    private static final Person ELSEWHERE = person("st-anne", Set.of());
    private static final Person OTHER_SERVICE = person("harbour", Set.of("chemsex-clinic"));
    private static final Page FIRST = Page.of(50, null);

    private final List<View<?>> views = List.of(
            new ClientView(),
            new JourneyView(Story.ZONE),
            new CarePlanView(Story.ZONE),
            new GoalsView(),
            new TimelineView(),
            new HandoverView(Story.ZONE),
            new WorklistView(Story.ZONE),
            new SettingsView());
    private final World world = new World(views);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeAll
    void tell() {
        ViewsProcessor live = world.follow();
        await().atMost(Duration.ofSeconds(60)).until(world.rebuilds::allBuilt);
        world.append(story().recorded().stream().map(Recorded::event).toList());
        await().atMost(Duration.ofSeconds(60)).until(() -> live.progress().position() >= world.source.head());
        give("rows", world.rows);
        give("past", new PastRows(world.source));
        give("atLeast", new AtLeast(world.projections, Duration.ofMillis(50)));
        give("freshness", world.freshness(live));
        give("dataSource", world.dataSource);
        give("zone", Story.ZONE);
        give("clock", Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC));
        views.forEach(view -> give(view.name(), view));
        context.register(Reading.class, OpenDuties.class, PolicyConfiguration.class);
        context.register(Policies.class, SettingsInForce.class);
        context.register(ClientQueries.class, JourneyQueries.class, CarePlanQueries.class, GoalQueries.class);
        context.register(TimelineQueries.class, HandoverQueries.class, CaseloadQueries.class, WorklistQueries.class);
        context.refresh();
    }

    @AfterAll
    void end() {
        context.close();
        world.close();
    }

    private static Story story() {
        var name = new PersonName("Samuel", "Hart", null, "Sam", null);
        return Story.begins()
                .then(new ClientRegistered(
                        CLIENT,
                        Story.when("2026-11-02"),
                        "harbour",
                        "en",
                        false,
                        Personal.of(new ClientRegistered.Details(
                                name, null, null, null, null, null, null, null, null, null))))
                .referred("2026-11-02", "recent-overdose")
                .reached("2026-11-03T10:00")
                .triaged("2026-11-03T10:30", risk("overdose", Level.MODERATE))
                .initialPlan("2026-11-04", "2026-12-01", "clinician")
                .goal("2026-11-04T10:00", GOAL, "one weekend without")
                .session("2026-11-05T10:00", handover("come on Friday", "2026-11-06"))
                .progress("2026-11-05T10:05", GOAL, Progress.PARTLY)
                .reviewed("2026-11-25T10:00", ReviewOutcome.COMPREHENSIVE_ASSESSMENT, null)
                .comprehensivePlan("2026-11-25", "2027-02-10", null)
                .missed("2026-11-27T10:00", MissedReason.DID_NOT_ATTEND)
                .stage("2026-11-10T10:00", Stage.PERSUASION)
                .then(new DueWorkSettingChanged(
                        SettingsId.of("harbour"), Story.when("2026-11-02"), "harbour", "unallocated", "1wd"));
    }

    @Test
    void a_client_is_shown_with_their_journeys() {
        ClientDetails answer = context.getBean(ClientQueries.class)
                .handle(new FindClient(CLIENT, List.of(), PointInTime.NOW), as(CLINICIAN));
        assertThat(answer.name()).isNotNull().extracting(PersonName::preferred).isEqualTo("Sam");
        assertThat(answer.journeys())
                .containsExactly(new ClientDetails.JourneyLine(
                        JOURNEY, Story.SERVICE, LocalDate.parse("2026-11-02"), JourneyAxis.IN_TREATMENT));
        assertThat(answer.version()).isEqualTo(1);
    }

    @Test
    void a_journey_is_shown_on_all_its_axes() {
        JourneyOverview answer = journey(CLINICIAN);
        assertThat(answer.axes())
                .isEqualTo(new JourneyOverview.Axes(
                        ContactAxis.FIRST_SESSION,
                        JourneyAxis.IN_TREATMENT,
                        Stage.PERSUASION,
                        PlanAxis.COMPREHENSIVE,
                        "none"));
        assertThat(answer.keyworker()).isEqualTo("clinician");
        assertThat(answer.version()).isEqualTo(11);
        assertThat(answer.freshness().position()).isEqualTo(13);
    }

    @Test
    void a_journey_of_another_organisation_is_as_unknown_as_none() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> journey(ELSEWHERE));
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> context.getBean(JourneyQueries.class)
                        .handle(new FindJourney(new UUID(1, 1), List.of(), PointInTime.NOW), as(CLINICIAN)));
    }

    @Test
    void what_has_been_seen_is_waited_for_and_what_never_comes_is_said() {
        var seen = new FindJourney(JOURNEY, List.of(new Seen(JOURNEY, 11)), PointInTime.NOW);
        assertThat(context.getBean(JourneyQueries.class)
                        .handle(seen, as(CLINICIAN))
                        .version())
                .isEqualTo(11);
        var never = new FindJourney(JOURNEY, List.of(new Seen(JOURNEY, 12)), PointInTime.NOW);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> context.getBean(JourneyQueries.class).handle(never, as(CLINICIAN)))
                .satisfies(refused -> assertThat(refused.status().value()).isEqualTo(503));
    }

    @Test
    void the_plan_that_holds_and_the_one_before_are_readable() {
        CarePlanQueries queries = context.getBean(CarePlanQueries.class);
        CarePlan plan = queries.handle(new FindCarePlan(JOURNEY, List.of(), PointInTime.NOW), as(CLINICIAN));
        assertThat(plan.planVersion()).isEqualTo(2);
        assertThat(plan.reviewOn()).isEqualTo("2027-02-10");
        assertThat(plan.keyworker()).isEqualTo("clinician");
        assertThat(plan.goals()).extracting(Goal::progress).containsExactly(Progress.PARTLY);
        assertThat(queries.handle(new FindCarePlanVersions(JOURNEY, List.of(), PointInTime.NOW), as(CLINICIAN))
                        .items())
                .extracting(CarePlanVersion::supersededOn)
                .containsExactly(LocalDate.parse("2026-11-25"), null);
    }

    @Test
    void goals_say_when_they_were_set() {
        assertThat(context.getBean(GoalQueries.class)
                        .handle(new FindGoals(JOURNEY, List.of(), PointInTime.NOW), as(CLINICIAN))
                        .goals())
                .extracting(Goal::setOn)
                .containsExactly(LocalDate.parse("2026-11-04"));
    }

    @Test
    void the_handover_names_the_plan_the_risks_and_the_stage() {
        Handover answer = context.getBean(HandoverQueries.class)
                .handle(new FindHandover(JOURNEY, List.of(), PointInTime.NOW), as(CLINICIAN));
        assertThat(answer.plan()).isEqualTo("come on Friday");
        assertThat(answer.urgentRisks()).hasSize(1);
        assertThat(answer.risks()).hasSize(1);
        assertThat(answer.stage()).isEqualTo(Stage.PERSUASION);
    }

    @Test
    void the_timeline_is_told_newest_first_page_by_page_in_the_readers_language() {
        Timeline all = timeline(FIRST, CLINICIAN);
        assertThat(all.items()).hasSize(12).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(all.items().getFirst().title()).isEqualTo("Samtale ble ikke noe av");
        assertThat(all.cursor()).isNull();
        Timeline first = timeline(Page.of(7, null), CLINICIAN);
        Timeline second = timeline(Page.of(7, first.cursor()), CLINICIAN);
        assertThat(first.items()).isEqualTo(all.items().subList(0, 7));
        assertThat(second.items()).isEqualTo(all.items().subList(7, 12));
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> timeline(FIRST, ELSEWHERE));
    }

    @Test
    void a_caseload_is_the_open_journeys_of_the_readers_services() {
        assertThat(caseload(CLINICIAN, null)).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Sam Hart");
            assertThat(item.reviewOn()).isEqualTo("2027-02-10");
            assertThat(item.risk()).isEqualTo(Level.HIGH);
        });
        assertThat(caseload(CLINICIAN, "clinician")).hasSize(1);
        assertThat(caseload(CLINICIAN, "clinician2")).isEmpty();
        assertThat(caseload(OTHER_SERVICE, null)).isEmpty();
        assertThat(caseload(ELSEWHERE, null)).isEmpty();
    }

    @Test
    void the_worklist_puts_the_urgent_risk_first() {
        List<Worklist.Item> items = worklist(CLINICIAN, Map.of(), null, FIRST).items();
        assertThat(items)
                .extracting(Worklist.Item::kind)
                .containsExactly(DutyKind.URGENT_RISK, DutyKind.MISSED_SESSION, DutyKind.REVIEW);
        assertThat(items.getFirst().overdueDays()).isEqualTo(24);
        assertThat(items.get(1).dueOn()).isEqualTo("2026-11-30");
        assertThat(items.get(2).dueOn()).isEqualTo("2027-02-10");
        assertThat(items.get(1).why()).isEqualTo("Samtalen 27. november ble ikke noe av; hør hvordan det går.");
        assertThat(worklist(OTHER_SERVICE, Map.of(), null, FIRST).items()).isEmpty();
        assertThat(worklist(ELSEWHERE, Map.of(), null, FIRST).items()).isEmpty();
    }

    @Test
    void the_worklist_answers_what_if_up_to_a_day_and_page_by_page() {
        var sooner = Map.of(Setting.REVIEW_COMPREHENSIVE, new Span(42, Span.Unit.DAYS));
        assertThat(worklist(CLINICIAN, sooner, null, FIRST).items().getLast().dueOn())
                .isEqualTo("2027-01-06");
        assertThat(worklist(CLINICIAN, Map.of(), LocalDate.parse("2026-11-30"), FIRST)
                        .items())
                .hasSize(2);
        Worklist first = worklist(CLINICIAN, Map.of(), null, Page.of(2, null));
        Worklist second = worklist(CLINICIAN, Map.of(), null, Page.of(2, first.cursor()));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).extracting(Worklist.Item::kind).containsExactly(DutyKind.REVIEW);
        assertThat(second.cursor()).isNull();
    }

    @Test
    void every_view_is_rebuilt_as_it_was_followed() {
        Map<String, Fingerprint> followed = fingerprints();
        assertThat(followed.values()).allMatch(fingerprint -> fingerprint.rows() > 0);
        world.jdbc.update("update views.worklist set duties = '[]'");
        assertThat(fingerprints()).isNotEqualTo(followed);
        world.projections.names().forEach(world.rebuilds::request);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> world.projections.names().stream()
                        .allMatch(name -> world.rebuilds.state(name).state() == RebuildState.Phase.DONE));
        assertThat(fingerprints()).isEqualTo(followed);
    }

    /** What the world made, the world also closes. */
    private void give(String name, Object made) {
        context.getBeanFactory().registerSingleton(name, made);
    }

    private Map<String, Fingerprint> fingerprints() {
        return world.projections.names().stream()
                .collect(Collectors.toMap(Function.identity(), world.fingerprints::of));
    }

    private JourneyOverview journey(Person person) {
        return context.getBean(JourneyQueries.class)
                .handle(new FindJourney(JOURNEY, List.of(), PointInTime.NOW), as(person));
    }

    private Timeline timeline(Page page, Person person) {
        return context.getBean(TimelineQueries.class)
                .handle(new FindTimeline(CLIENT, page, "nb-NO", List.of(), PointInTime.NOW), as(person));
    }

    private List<Caseload.Item> caseload(Person person, @Nullable String keyworker) {
        return context.getBean(CaseloadQueries.class)
                .handle(new FindCaseload(null, keyworker, FIRST, List.of()), as(person))
                .items();
    }

    private Worklist worklist(Person person, Map<Setting, Span> instead, @Nullable LocalDate dueBy, Page page) {
        return context.getBean(WorklistQueries.class)
                .handle(new FindWorklist(List.of(), null, null, dueBy, instead, page, "nb", List.of()), as(person));
    }

    private static MetaData as(Person person) {
        return MetaData.from(PersonMetadata.entries(person));
    }

    private static Person person(String organisation, Set<String> services) {
        return new Person("clinician", Set.of(Role.CLINICIAN), organisation, services);
    }
}
