package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ConsentGiven;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.query.goals.Goal;
import org.treatmentjourney.query.goals.GoalsView;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.journey.JourneyState;
import org.treatmentjourney.query.timeline.TimelineEntry;
import org.treatmentjourney.query.timeline.TimelineView;
import org.treatmentjourney.query.worklist.DutyKind;
import org.treatmentjourney.query.worklist.SelfHelpWorkView;
import org.treatmentjourney.query.worklist.WorklistView;

/** The demo tells what treatment is like, and the views show it. */
class SituationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<? extends Recorded<?>> log =
            new Rehearsal(TODAY, LONDON).play(DemoJourneys.steps(TODAY, LONDON));
    private final Folded folded = new Folded(log, LONDON);

    @Test
    void journeys_run_in_four_services_of_two_organisations() {
        assertThat(of(ClientReferred.class)).hasSize(38);
        assertThat(of(ClientReferred.class))
                .extracting(ClientReferred::service)
                .contains("chemsex-clinic", "community-drug-service", "guided-self-help", "dual-diagnosis-clinic");
        assertThat(of(ClientReferred.class))
                .extracting(ClientReferred::organisation)
                .containsOnly("harbour", "st-anne");
    }

    @Test
    void somebody_returns_after_a_discharge() {
        assertThat(axes("aspen")).containsSubsequence(JourneyAxis.DISCHARGED, JourneyAxis.RE_OPENED);
        assertThat(axes("aspen")).last().isEqualTo(JourneyAxis.IN_TREATMENT);
    }

    @Test
    void somebody_moves_back_from_active_treatment_to_engagement() {
        List<@Nullable Stage> stages = folded.past("larch").stream()
                .map(state -> Latest.value(state.stage()))
                .toList();

        assertThat(stages.get(stages.lastIndexOf(Stage.ACTIVE_TREATMENT) + 1)).isEqualTo(Stage.ENGAGEMENT);
    }

    @Test
    void somebody_is_silent_for_more_than_sixty_days_and_is_not_discharged() {
        List<Instant> contacts = folded.past("larch").stream()
                .map(JourneyState::lastContactAt)
                .filter(Objects::nonNull)
                .distinct()
                .toList();

        assertThat(IntStream.range(1, contacts.size())
                        .mapToObj(next -> Duration.between(contacts.get(next - 1), contacts.get(next))))
                .anyMatch(silence -> silence.compareTo(Duration.ofDays(60)) > 0);
        assertThat(axes("larch")).doesNotContain(JourneyAxis.DISCHARGED);
    }

    @Test
    void a_refusal_is_the_clients_own_and_leaves_the_way_back_open() {
        assertThat(of(ClientReferred.class))
                .extracting(ClientReferred::clientAgrees)
                .contains(false);
        assertThat(of(InitialCarePlanAgreed.class))
                .extracting(plan ->
                        plan.personal().get(content -> content.agreement().client()))
                .contains(AgreementStatus.DECLINED);
        assertThat(of(Discharged.class)).extracting(Discharged::reason).contains("declined-to-start");
        assertThat(axes("cedar")).containsSubsequence(JourneyAxis.DISCHARGED, JourneyAxis.RE_OPENED);
    }

    @Test
    void an_opportunistic_review_came_late_and_the_next_is_overdue() {
        UUID spruce = Folded.id("spruce", "journey");
        Instant lost = first(CircumstancesChanged.class, spruce, event -> true);
        Instant reviewed =
                first(CarePlanReviewed.class, spruce, event -> event.trigger() == ReviewTrigger.OPPORTUNISTIC);
        assertThat(Duration.between(lost, reviewed)).isGreaterThan(Duration.ofDays(30));

        assertThat(of(DueWorkSettingChanged.class)).singleElement().satisfies(setting -> {
            assertThat(setting.settingsId()).isEqualTo(SettingsId.of("harbour"));
            assertThat(setting.setting() + " " + setting.value()).isEqualTo("review.opportunistic 5d");
        });
        var worklist = new WorklistView(LONDON);
        String duties = worklist.columns()
                .getLast()
                .value()
                .apply(folded.now(worklist, spruce).iterator().next())
                .toString();
        assertThat(duties).contains("\"kind\":\"OPPORTUNISTIC_REVIEW\",\"since\":\"" + TODAY.minusDays(17) + "\"");
    }

    @Test
    void there_is_due_work_of_every_kind() {
        var worklist = new WorklistView(LONDON);
        var duties = worklist.columns().getLast().value();
        var work = new SelfHelpWorkView(LONDON);
        var onCourses = work.columns().getLast().value();
        String all = Stream.concat(
                        streams(JourneyEvent.class)
                                .flatMap(journey -> folded.now(worklist, journey).stream())
                                .map(state -> String.valueOf(duties.apply(state))),
                        streams(SelfHelpEvent.class)
                                .flatMap(course -> folded.now(work, course).stream())
                                .map(state -> String.valueOf(onCourses.apply(state))))
                .collect(Collectors.joining());

        assertThat(DutyKind.values())
                .filteredOn(kind -> kind != DutyKind.CONSENT && kind != DutyKind.PARTNER_REFERRAL)
                .allSatisfy(kind -> assertThat(all).contains("\"kind\":\"" + kind + "\""));
        assertThat(of(ConsentGiven.class))
                .as("asked again before they run out")
                .anySatisfy(consent -> assertThat(consent.until()).isBetween(TODAY, TODAY.plusDays(14)));
    }

    @Test
    void an_entry_in_error_is_struck_beside_the_one_that_replaces_it_and_counts_nowhere() {
        UUID holly = Folded.id("holly", "journey");

        List<TimelineEntry> struck = struck(holly);
        assertThat(struck).extracting(TimelineEntry::type).containsExactlyInAnyOrder("GoalSet", "SessionMissed");
        assertThat(struck).extracting(TimelineEntry::replacedBy).doesNotContainNull();
        assertThat(folded.now(new GoalsView(), holly))
                .singleElement()
                .satisfies(goals -> assertThat(Goal.of(goals.list().goals(), LONDON))
                        .extracting(Goal::statement)
                        .hasSize(2)
                        .doesNotContain("To stop using crystal altogether."));
    }

    @Test
    void somebody_who_was_registered_twice_has_one_record() {
        assertThat(struck(Folded.id("holly", "again"))).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("ClientRegistered");
            assertThat(entry.inError()).isEqualTo(ErrorReason.DUPLICATE);
        });
    }

    private Stream<UUID> streams(Class<? extends DomainEvent> kind) {
        return log.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(DomainEvent::stream)
                .distinct();
    }

    private List<TimelineEntry> struck(UUID stream) {
        return folded.now(new TimelineView(), stream).stream()
                .filter(entry -> entry.inError() != null)
                .toList();
    }

    private List<JourneyAxis> axes(String file) {
        return folded.past(file).stream().map(state -> state.axis(LONDON)).toList();
    }

    private <E extends DomainEvent> Instant first(Class<E> type, UUID stream, Predicate<E> which) {
        return of(type).stream()
                .filter(event -> event.stream().equals(stream))
                .filter(which)
                .map(event -> event.effective().at())
                .findFirst()
                .orElseThrow();
    }

    private <E extends DomainEvent> List<E> of(Class<E> type) {
        return log.stream()
                .<Object>map(Recorded::event)
                .flatMap(event -> type.isInstance(event) ? Stream.of(type.cast(event)) : Stream.empty())
                .toList();
    }
}
