package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.command.EraseClient;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.shape.Yields;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.log.name.EventNames;

class DemoJourneysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @MethodSource("files")
    void the_models_accept_every_step_and_no_step_lies_in_the_future(String file) {
        List<Step> steps = DemoJourneys.steps(file, TODAY, LONDON);

        assertThat(new Rehearsal(TODAY, LONDON).play(steps)).hasSizeGreaterThanOrEqualTo(steps.size());
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_file_says_what_it_tells_in_the_order_in_which_it_happened(String file) {
        Story story = DemoJourneys.read(file);
        List<DomainEvent> journey = new Rehearsal(TODAY, LONDON)
                .play(DemoJourneys.steps(file, TODAY, LONDON)).stream()
                        .<DomainEvent>map(Recorded::event)
                        .filter(JourneyEvent.class::isInstance)
                        .toList();

        assertThat(story.title()).isNotBlank();
        assertThat(story.told()).isNotBlank();
        assertThat(journey)
                .isSortedAccordingTo(
                        Comparator.comparing(event -> event.effective().at()));
    }

    @Test
    void every_command_and_every_event_appears_at_least_once() {
        List<Step> steps = DemoJourneys.steps(TODAY, LONDON);

        assertThat(steps)
                .extracting(step -> step.path().replaceFirst("/.*/", "/"))
                .containsAll(asked(false).map(Map.Entry::getKey).toList());
        List<? extends Class<?>> unasked = asked(true)
                .flatMap(command ->
                        Stream.of(command.getValue().getAnnotation(Yields.class).value()))
                .toList();
        assertThat(new Rehearsal(TODAY, LONDON).play(steps))
                .<Class<?>>extracting(entry -> entry.event().getClass())
                .containsAll(new EventNames(List.of(
                                ClientEvent.class,
                                JourneyEvent.class,
                                SettingsEvent.class,
                                StaffEvent.class,
                                ServiceEvent.class,
                                LinkEvent.class,
                                GroupEvent.class,
                                SelfHelpEvent.class))
                        .classes().stream()
                                .<Class<?>>map(event -> event)
                                .filter(event -> !unasked.contains(event))
                                .toList());
    }

    @Test
    void the_next_day_tells_the_same_story_one_day_later() {
        List<Step> today = DemoJourneys.steps(TODAY, LONDON);
        List<Step> tomorrow = DemoJourneys.steps(TODAY.plusDays(1), LONDON);

        assertThat(tomorrow)
                .extracting(Step::path)
                .isEqualTo(today.stream().map(Step::path).toList());
        assertThat(referred(today)).isEqualTo("2026-09-25");
        assertThat(referred(tomorrow)).isEqualTo("2026-09-26");
    }

    /** No record of the demo is old enough to be erased. */
    private static Stream<Map.Entry<String, Class<?>>> asked(boolean elsewhere) {
        return CommandOf.KNOWN.entrySet().stream()
                .filter(command -> elsewhere
                        == (command.getValue().equals(EraseClient.class)
                                || Action.required(command.getValue()).roles().equals(Set.of(Role.PROGRAM))));
    }

    private static String referred(List<Step> steps) {
        return steps.get(1).body().get("receivedOn").stringValue();
    }

    static List<String> files() {
        return DemoJourneys.FILES;
    }
}
