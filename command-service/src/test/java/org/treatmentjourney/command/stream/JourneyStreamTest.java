package org.treatmentjourney.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.command.stream.OneGoal.CLIENT;
import static org.treatmentjourney.command.stream.OneGoal.GOAL;
import static org.treatmentjourney.command.stream.OneGoal.JOURNEY;
import static org.treatmentjourney.command.stream.OneGoal.NOW;
import static org.treatmentjourney.command.stream.OneGoal.ZONE;
import static org.treatmentjourney.command.stream.OneGoal.goal;
import static org.treatmentjourney.command.stream.OneGoal.goalSet;
import static org.treatmentjourney.command.stream.OneGoal.refer;
import static org.treatmentjourney.command.stream.OneGoal.referred;
import static org.treatmentjourney.command.stream.OneGoal.registered;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Erased;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.care.CareTeams;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.http.care.Teams;
import org.treatmentjourney.log.metadata.Provenance;
import org.treatmentjourney.log.metadata.Purpose;

class JourneyStreamTest {

    private static final UUID KEY = new UUID(4, 4);
    private static final Person CLINICIAN =
            new Person("clinician", Set.of(Role.CLINICIAN), "harbour", Set.of("chemsex-clinic"));
    private static final Person PARTNER = new Person("partner", Set.of(Role.CLINICIAN), "st-anne", Set.of("ward-7"));

    /** No view tells of anybody else who looks after the client. */
    private static final CareTeams NOBODY = new CareTeams() {

        @Override
        public Teams of(Person person, Collection<UUID> clients) {
            return Teams.NONE;
        }

        @Override
        public List<String> tagsOf(Person person) {
            return List.of();
        }

        @Override
        public String closedTag(Person person) {
            return "";
        }
    };

    private final AggregateTestFixture<JourneyStream> fixture = new AggregateTestFixture<>(JourneyStream.class);

    private final List<Recorded<DomainEvent>> client =
            new ArrayList<>(List.of(new Recorded<DomainEvent>(registered(), KEY, 1, 1, NOW, "clinician")));
    private boolean keyDestroyed;

    @BeforeEach
    void connect() {
        fixture.setReportIllegalStateChange(false);
        var handler = new StreamCommands<>(
                "journey",
                JourneyCommand.class,
                fixture::getRepository,
                fixture::getEventStore,
                JourneyStream::new,
                new Prerequisites(
                        id -> id.equals(CLIENT) ? client : List.of(),
                        id -> Optional.of(client.size() - 1L),
                        CodeTables.standard(),
                        new Permits(NOBODY, Clock.fixed(NOW, ZoneOffset.UTC), ZONE),
                        id -> keyDestroyed && id.equals(CLIENT),
                        () -> {
                            throw new AssertionError("A journey asks nothing of views");
                        }),
                sent -> "kept",
                Clock.fixed(NOW, ZoneOffset.UTC),
                ZONE);
        Records.below(JourneyCommand.class).forEach(command -> fixture.registerCommandHandler(command, handler));
    }

    @Test
    void a_referral_begins_a_journey() {
        fixture.givenNoPriorActivity()
                .when(refer(JOURNEY), by(CLINICIAN, "ReferClient", KEY, "a"))
                .expectEvents(referred())
                .expectResultMessagePayload(new Answer(JOURNEY, 1L, List.of("ClientReferred")));
    }

    @Test
    void nothing_is_recorded_about_somebody_who_was_erased() {
        keyDestroyed = true;
        begun().when(goal(), by(CLINICIAN, "SetGoal", KEY, "a"))
                .expectException(Erased.class)
                .expectNoEvents();
    }

    @Test
    void nor_before_their_key_is_destroyed_once_their_own_record_says_that_they_are_erased() {
        client.add(new Recorded<>(new ClientErased(CLIENT, Effective.at(NOW)), new UUID(8, 8), 2, 2, NOW, "privacy"));
        begun().when(goal(), by(CLINICIAN, "SetGoal", KEY, "a"))
                .expectException(Erased.class)
                .expectNoEvents();
    }

    @Test
    void what_was_recorded_before_an_erasure_is_answered_as_it_was() {
        client.add(new Recorded<>(new ClientErased(CLIENT, Effective.at(NOW)), new UUID(8, 8), 2, 2, NOW, "privacy"));
        begun(stored(goalSet(), "SetGoal", KEY, "a"))
                .when(goal(), by(CLINICIAN, "SetGoal", KEY, "a"))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(JOURNEY, 2L, List.of("GoalSet")));
    }

    @Test
    void a_command_is_appended_to_its_journey() {
        begun().when(goal(), by(CLINICIAN, "SetGoal", KEY, "a"))
                .expectEvents(goalSet())
                .expectResultMessagePayload(new Answer(JOURNEY, 2L, List.of("GoalSet")));
    }

    @Test
    void a_repeat_with_its_key_gets_the_first_answer_and_has_no_effect() {
        begun(stored(goalSet(), "SetGoal", KEY, "a"))
                .when(goal(), by(CLINICIAN, "SetGoal", KEY, "a"))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(JOURNEY, 2L, List.of("GoalSet")));
    }

    @Test
    void a_key_that_was_used_for_another_body_is_refused() {
        begun(stored(goalSet(), "SetGoal", KEY, "a"))
                .when(goal(), by(CLINICIAN, "SetGoal", KEY, "b"))
                .expectNoEvents()
                .expectException(Matchers.predicate(thrown ->
                        thrown instanceof Refused refused && refused.code().equals("idempotency.reused")));
    }

    @Test
    void the_same_body_for_the_same_id_gets_the_first_answer_without_a_key() {
        begun(stored(goalSet(), "SetGoal", KEY, "a"))
                .when(goal(), by(CLINICIAN, "SetGoal", new UUID(9, 9), "a"))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(JOURNEY, 2L, List.of("GoalSet")));
    }

    @Test
    void another_body_for_the_same_id_is_taken() {
        begun(stored(goalSet(), "SetGoal", KEY, "a"))
                .when(goal(), by(CLINICIAN, "SetGoal", new UUID(9, 9), "b"))
                .expectNoEvents()
                .expectException(IdTaken.class);
    }

    @Test
    void a_stale_version_is_told_the_current_one() {
        var metaData = new java.util.HashMap<>(by(CLINICIAN, "SetGoal", KEY, "a"));
        metaData.put("expected-version", "7");
        begun().when(goal(), metaData)
                .expectNoEvents()
                .expectException(Matchers.predicate(thrown -> thrown instanceof Refused refused
                        && refused.code().equals("version.stale")
                        && Long.valueOf(1).equals(refused.details().get("version"))));
    }

    @Test
    void whoever_is_not_part_of_the_care_is_refused() {
        var elsewhere = new Person("other", Set.of(Role.CLINICIAN), "harbour", Set.of("guided-self-help"));

        begun().when(goal(), by(elsewhere, "SetGoal", KEY, "a"))
                .expectNoEvents()
                .expectException(Matchers.predicate(thrown -> thrown instanceof AccessRefused refused
                        && refused.code().equals("access.relationship")));
    }

    @Test
    void another_organisation_finds_nothing_here() {
        begun().when(goal(), by(PARTNER, "SetGoal", KEY, "a")).expectNoEvents().expectException(Unknown.class);
    }

    @Test
    void a_stream_of_another_kind_is_unknown_as_a_journey() {
        fixture.given(stored(registered(), "RegisterClient", new UUID(7, 7), "x"))
                .when(
                        new SetGoal(CLIENT, GOAL, "words", null, "reduce", null, null, null, null),
                        by(CLINICIAN, "SetGoal", KEY, "a"))
                .expectNoEvents()
                .expectException(Unknown.class);
    }

    @Test
    void the_id_of_a_client_cannot_begin_a_journey() {
        fixture.given(stored(registered(), "RegisterClient", new UUID(7, 7), "x"))
                .when(refer(CLIENT), by(CLINICIAN, "ReferClient", KEY, "a"))
                .expectNoEvents()
                .expectException(IdTaken.class);
    }

    @Test
    void a_journey_that_does_not_exist_is_unknown() {
        fixture.givenNoPriorActivity()
                .when(goal(), by(CLINICIAN, "SetGoal", KEY, "a"))
                .expectException(Unknown.class);
    }

    @Test
    void every_command_has_a_stream_that_answers_it() {
        assertThat(Records.below(JourneyCommand.class))
                .isNotEmpty()
                .allSatisfy(command ->
                        assertThat(command.getRecordComponents()[0].getName()).isEqualTo("journeyId"));
    }

    private TestExecutor<JourneyStream> begun(Object... more) {
        return fixture.given(stored(referred(), "ReferClient", new UUID(5, 5), "r"))
                .andGiven(more);
    }

    private static Object stored(DomainEvent event, String command, UUID id, String hash) {
        return new GenericEventMessage<>(event, by(CLINICIAN, command, id, hash));
    }

    private static Map<String, String> by(Person person, String command, UUID id, String hash) {
        var provenance = new Provenance(
                person.id(),
                "clinician",
                person.organisation(),
                null,
                Purpose.TREAT,
                "role:clinician",
                id,
                hash,
                command,
                "c",
                "c",
                "test");
        return new Envelope(person, provenance, null, null).metaData();
    }
}
