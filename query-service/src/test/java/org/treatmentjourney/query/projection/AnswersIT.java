package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.projection.ToldStory.CLINICIAN;
import static org.treatmentjourney.query.projection.ToldStory.ELSEWHERE;
import static org.treatmentjourney.query.projection.ToldStory.FIRST;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.client.event.ReferredToPartner;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.domain.prescription.PrescriptionAxis;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.answer.Changed;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.CarePlanQueries;
import org.treatmentjourney.query.careplan.CarePlanVersion;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.query.careplan.FindCarePlanVersions;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.query.client.ClientQueries;
import org.treatmentjourney.query.client.FindClient;
import org.treatmentjourney.query.goals.FindGoals;
import org.treatmentjourney.query.goals.Goal;
import org.treatmentjourney.query.goals.GoalQueries;
import org.treatmentjourney.query.handover.FindHandover;
import org.treatmentjourney.query.handover.Handover;
import org.treatmentjourney.query.handover.HandoverQueries;
import org.treatmentjourney.query.journey.ContactAxis;
import org.treatmentjourney.query.journey.FindJourney;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.journey.JourneyQueries;
import org.treatmentjourney.query.journey.PlanAxis;
import org.treatmentjourney.query.timeline.FindTimeline;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.query.timeline.TimelineQueries;

/** One journey told to the log, followed live, and asked about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {

    private final ToldStory answers = new ToldStory();

    @AfterAll
    void end() {
        answers.close();
    }

    @Test
    void a_client_is_shown_with_their_journeys() {
        ClientDetails answer = answers.queries(ClientQueries.class)
                .handle(new FindClient(CLIENT, List.of(), PointInTime.NOW), answers.as(CLINICIAN, Action.FIND_CLIENT));
        assertThat(answer.name()).isNotNull().extracting(PersonName::preferred).isEqualTo("Sam");
        assertThat(answer.journeys())
                .containsExactly(new ClientDetails.JourneyLine(
                        JOURNEY, Story.SERVICE, LocalDate.parse("2026-11-02"), JourneyAxis.IN_TREATMENT, null));
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
                        PrescriptionAxis.NONE));
        assertThat(answer.keyworker()).isEqualTo("clinician");
        assertThat(answer.version()).isEqualTo(11);
        assertThat(answer.freshness().position()).isEqualTo(17);
    }

    @Test
    void a_journey_of_another_organisation_is_as_unknown_as_none() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> journey(ELSEWHERE));
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> answers.queries(JourneyQueries.class)
                        .handle(
                                new FindJourney(new UUID(1, 1), List.of(), PointInTime.NOW),
                                answers.as(CLINICIAN, Action.FIND_JOURNEY)));
    }

    @Test
    void what_has_been_seen_is_waited_for_and_what_never_comes_is_said() {
        var seen = new FindJourney(JOURNEY, List.of(new Seen(JOURNEY, 11)), PointInTime.NOW);
        assertThat(answers.queries(JourneyQueries.class)
                        .handle(seen, answers.as(CLINICIAN, Action.FIND_JOURNEY))
                        .version())
                .isEqualTo(11);
        var never = new FindJourney(JOURNEY, List.of(new Seen(JOURNEY, 12)), PointInTime.NOW);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        answers.queries(JourneyQueries.class).handle(never, answers.as(CLINICIAN, Action.FIND_JOURNEY)))
                .satisfies(refused -> assertThat(refused.status().value()).isEqualTo(503));
    }

    @Test
    void the_plan_that_holds_and_the_one_before_are_readable() {
        CarePlanQueries queries = answers.queries(CarePlanQueries.class);
        CarePlan plan = queries.handle(
                new FindCarePlan(JOURNEY, List.of(), PointInTime.NOW), answers.as(CLINICIAN, Action.FIND_CARE_PLAN));
        assertThat(plan.planVersion()).isEqualTo(2);
        assertThat(plan.reviewOn()).isEqualTo("2027-02-10");
        assertThat(plan.keyworker()).isEqualTo("clinician");
        assertThat(plan.goals()).extracting(Goal::progress).containsExactly(Progress.PARTLY);
        List<CarePlanVersion> versions = queries.handle(
                        new FindCarePlanVersions(JOURNEY, List.of(), PointInTime.NOW),
                        answers.as(CLINICIAN, Action.FIND_CARE_PLAN_VERSIONS))
                .items();
        assertThat(versions)
                .extracting(CarePlanVersion::supersededOn)
                .containsExactly(LocalDate.parse("2026-11-25"), null);
        assertThat(versions.getFirst().changes()).isEmpty();
        assertThat(versions.getLast().changes())
                .extracting(Changed::field)
                .contains("/kind", "/agreedOn")
                .doesNotContain("/planVersion");
    }

    @Test
    void goals_say_when_they_were_set() {
        assertThat(answers.queries(GoalQueries.class)
                        .handle(
                                new FindGoals(JOURNEY, List.of(), PointInTime.NOW),
                                answers.as(CLINICIAN, Action.FIND_GOALS))
                        .goals())
                .extracting(Goal::setOn)
                .containsExactly(LocalDate.parse("2026-11-04"));
    }

    @Test
    void the_handover_names_the_plan_the_risks_and_the_stage() {
        Handover answer = answers.queries(HandoverQueries.class)
                .handle(
                        new FindHandover(JOURNEY, List.of(), PointInTime.NOW),
                        answers.as(CLINICIAN, Action.FIND_HANDOVER));
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
    void every_view_is_rebuilt_as_it_was_followed() {
        answers.world.append(List.of(
                new SelfHelpBegun(
                        new UUID(9, 1),
                        CLIENT,
                        JOURNEY,
                        when("2026-11-20"),
                        "harbour",
                        "guided-self-help",
                        "low-mood",
                        "clinician"),
                new EnquiryRecorded(
                        new UUID(9, 4),
                        new UUID(9, 5),
                        when("2026-11-20"),
                        "st-anne",
                        "self",
                        "telephone",
                        "ward-7",
                        Personal.of(new EnquiryRecorded.Details(null))),
                new ThirdPartyMarked(
                        new UUID(9, 4),
                        new UUID(9, 5),
                        when("2026-11-20"),
                        new UUID(9, 2),
                        Personal.of(new Note("his brother rang"))),
                new ConsentGiven(
                        CLIENT,
                        when("2026-11-20"),
                        new UUID(9, 6),
                        "st-anne",
                        List.of("treat"),
                        List.of("plan"),
                        LocalDate.parse("2026-11-20"),
                        LocalDate.parse("2027-02-20"),
                        "spoken",
                        Personal.of(new Note("not the sessions"))),
                new ReferredToPartner(
                        CLIENT,
                        when("2026-11-20"),
                        new UUID(9, 7),
                        new UUID(9, 6),
                        "st-anne",
                        "ward-7",
                        "mental-health",
                        Urgency.SOON,
                        Personal.of(new Note("since the spring"))),
                new DuplicateLinked(
                        LinksId.of("harbour"), when("2026-11-20"), "harbour", CLIENT, new UUID(9, 3), "same-number")));
        await().atMost(Duration.ofMinutes(5))
                .until(() -> fingerprints().values().stream().allMatch(fingerprint -> fingerprint.rows() > 0));
        Map<String, Fingerprint> followed = fingerprints();
        answers.world.jdbc.update("update views.worklist set duties = '[]'");
        assertThat(fingerprints()).isNotEqualTo(followed);
        answers.world.projections.names().forEach(answers.world.rebuilds::request);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> answers.world.projections.names().stream()
                        .allMatch(name -> answers.world.rebuilds.state(name).state() == RebuildState.Phase.DONE));
        assertThat(fingerprints()).isEqualTo(followed);
    }

    private Map<String, Fingerprint> fingerprints() {
        return answers.world.projections.names().stream()
                .collect(Collectors.toMap(Function.identity(), answers.world.fingerprints::of));
    }

    private JourneyOverview journey(Person person) {
        return answers.queries(JourneyQueries.class)
                .handle(new FindJourney(JOURNEY, List.of(), PointInTime.NOW), answers.as(person, Action.FIND_JOURNEY));
    }

    private Timeline timeline(Page page, Person person) {
        return answers.queries(TimelineQueries.class)
                .handle(
                        new FindTimeline(CLIENT, page, "nb-NO", List.of(), PointInTime.NOW),
                        answers.as(person, Action.FIND_TIMELINE));
    }
}
