package org.treatmentjourney.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Correction;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Erased;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.History;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.access.WholeRecord;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.EraseClient;
import org.treatmentjourney.domain.client.command.LiftLegalHold;
import org.treatmentjourney.domain.client.command.MarkEnteredInError;
import org.treatmentjourney.domain.client.command.PlaceLegalHold;
import org.treatmentjourney.domain.client.command.RequestErasure;
import org.treatmentjourney.domain.client.command.WithdrawErasureRequest;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.event.ErasureRequested;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.settings.value.Span;

/** R51: a record is erased by two people, and only once nothing asks for it to be kept. */
class ErasureTest {

    private static final UUID CLIENT = new UUID(2, 1);
    private static final Span EIGHT_YEARS = new Span(2922, Span.Unit.DAYS);
    private static final LocalDate EIGHT_YEARS_AGO = TODAY.minusDays(2922);

    private final History<Client, ClientEvent> history = new History<>(Client::evolve);
    private LocalDate last = EIGHT_YEARS_AGO;
    private boolean open;
    private boolean heldElsewhere;

    ErasureTest() {
        record(
                "manager",
                new ClientRegistered(
                        CLIENT,
                        Effective.at(NOW),
                        "harbour",
                        "en",
                        null,
                        Personal.of(new ClientRegistered.Details(
                                new PersonName(null, null, null, null, null),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))));
    }

    @Test
    void one_person_asks_for_it_and_another_carries_it_out() {
        assertThat(does("manager", request()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ErasureRequested.class,
                        asked -> assertThat(asked.ground()).isEqualTo("client-asks"));
        assertThat(does("privacy", new EraseClient(CLIENT)))
                .containsExactly(new ClientErased(CLIENT, Effective.at(NOW)));
    }

    @Test
    void nobody_erases_what_nobody_asked_for() {
        refused("privacy", new EraseClient(CLIENT), "erasure.not-requested");
        does("manager", request());
        does("manager", new WithdrawErasureRequest(CLIENT, null));
        refused("privacy", new EraseClient(CLIENT), "erasure.not-requested");
        refused("manager", new WithdrawErasureRequest(CLIENT, null), "erasure.not-requested");
    }

    @Test
    void whoever_asked_for_it_does_not_carry_it_out() {
        does("privacy", request());
        refused("privacy", new EraseClient(CLIENT), "erasure.second-person");
        refused("manager", request(), "erasure.already-requested");
        assertThat(does("privacy2", new EraseClient(CLIENT))).hasSize(1);
    }

    @Test
    void a_legal_hold_keeps_everything() {
        does("manager", request());
        does("privacy", hold());
        refused("privacy", hold(), "legal-hold.already-placed");
        refused("privacy", new EraseClient(CLIENT), "erasure.legal-hold");
        does("privacy", new LiftLegalHold(CLIENT, null));
        refused("privacy", new LiftLegalHold(CLIENT, null), "legal-hold.none");
        assertThat(does("privacy", new EraseClient(CLIENT))).hasSize(1);
    }

    @Test
    void a_legal_hold_on_another_record_of_the_same_person_keeps_this_one() {
        does("manager", request());
        heldElsewhere = true;
        refused("privacy", new EraseClient(CLIENT), "erasure.legal-hold");
    }

    @Test
    void a_record_is_kept_until_the_day_its_retention_is_over() {
        does("manager", request());
        last = EIGHT_YEARS_AGO.plusDays(1);
        refused("privacy", new EraseClient(CLIENT), "erasure.retention");
        last = EIGHT_YEARS_AGO;
        assertThat(does("privacy", new EraseClient(CLIENT))).hasSize(1);
    }

    @Test
    void nobody_is_erased_while_somebody_looks_after_them() {
        does("manager", request());
        open = true;
        refused("privacy", new EraseClient(CLIENT), "erasure.journey-open");
    }

    @Test
    void nothing_more_happens_to_an_erased_record() {
        does("manager", request());
        does("privacy", new EraseClient(CLIENT));
        List<ClientCommand> all = List.of(
                request(),
                hold(),
                new EraseClient(CLIENT),
                new MarkEnteredInError(CLIENT, new UUID(0, 1), ErrorReason.OTHER, null, null));
        all.forEach(
                command -> assertThatThrownBy(() -> decide("privacy", command)).isInstanceOf(Erased.class));
    }

    @Test
    void what_was_done_in_plain_view_is_not_marked_as_an_error() {
        does("manager", request());
        var mark = new MarkEnteredInError(CLIENT, new UUID(0, 2), ErrorReason.OTHER, null, null);
        assertThatThrownBy(() -> Correction.require(history.entries(), mark))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("entry.lasting"));
        Correction.require(
                history.entries(), new MarkEnteredInError(CLIENT, new UUID(0, 1), ErrorReason.OTHER, null, null));
    }

    private static RequestErasure request() {
        return new RequestErasure(CLIENT, "client-asks", null);
    }

    private static PlaceLegalHold hold() {
        return new PlaceLegalHold(CLIENT, "complaint", null);
    }

    private List<ClientEvent> does(String who, ClientCommand command) {
        List<ClientEvent> events = decide(who, command);
        events.forEach(event -> record(who, event));
        return events;
    }

    private void refused(String who, ClientCommand command, String code) {
        assertThatThrownBy(() -> decide(who, command)).isInstanceOfSatisfying(RuleViolated.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.rule()).isEqualTo("R51");
        });
    }

    private List<ClientEvent> decide(String who, ClientCommand command) {
        var person = new Person(who, Set.of(Role.PRIVACY), "harbour", Set.of());
        return Client.decide(history.state(), command, new Act(person, NOW, ZONE, Effective.at(NOW)), new Keeping() {
            @Override
            public WholeRecord whole() {
                return new WholeRecord(last.atTime(23, 0).atZone(ZONE).toInstant(), open, heldElsewhere);
            }

            @Override
            public Span retention() {
                return EIGHT_YEARS;
            }
        });
    }

    private void record(String who, ClientEvent event) {
        long next = history.version() + 1;
        history.add(new Recorded<>(event, new UUID(0, next), next, next, NOW, who));
    }
}
