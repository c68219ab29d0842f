package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.Correction;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.History;
import org.treatmentjourney.domain.Marks;
import org.treatmentjourney.domain.NamesEntry;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.Client;
import org.treatmentjourney.domain.client.Keeping;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.group.Group;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.journey.Journey;
import org.treatmentjourney.domain.journey.command.BeginsJourney;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.link.Links;
import org.treatmentjourney.domain.link.command.LinkCommand;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.selfhelp.OnJourney;
import org.treatmentjourney.domain.selfhelp.SelfHelp;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.service.ServiceRecord;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.settings.Settings;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.staff.StaffRecord;
import org.treatmentjourney.domain.staff.command.StaffCommand;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.domain.staff.value.StaffId;

/** Plays steps through the models just after midnight, when today has hardly begun, and keeps every event. */
final class Rehearsal {

    private final ZoneId zone;
    private final Instant now;
    private final Map<UUID, History<Client, ClientEvent>> clients = new LinkedHashMap<>();
    private final Map<UUID, History<Journey, JourneyEvent>> journeys = new LinkedHashMap<>();
    private final Map<UUID, History<Settings, SettingsEvent>> settings = new LinkedHashMap<>();
    private final Map<UUID, History<StaffRecord, StaffEvent>> staff = new LinkedHashMap<>();
    private final Map<UUID, History<ServiceRecord, ServiceEvent>> services = new LinkedHashMap<>();
    private final Map<UUID, History<Group, GroupEvent>> groups = new LinkedHashMap<>();
    private final Map<UUID, History<Links, LinkEvent>> links = new LinkedHashMap<>();
    private final Map<UUID, History<SelfHelp, SelfHelpEvent>> courses = new LinkedHashMap<>();
    private final List<Recorded<? extends DomainEvent>> entries = new ArrayList<>();

    Rehearsal(LocalDate today, ZoneId zone) {
        this.zone = zone;
        this.now = today.atStartOfDay(zone).toInstant().plusSeconds(1);
    }

    /** What was recorded, in the order of the log. */
    List<Recorded<? extends DomainEvent>> play(List<Step> steps) {
        steps.forEach(this::play);
        return List.copyOf(entries);
    }

    private void play(Step told) {
        Step step = Entry.resolved(told, version -> entry(told.stream(), version));
        DomainCommand command = CommandOf.step(step);
        Person person = person(step.by());
        AccessPolicy.require(
                person, Action.valueOf(step.command().toUpperCase(Locale.ROOT).replace('-', '_')));
        boolean ownDate = command.when().effective(zone).isPresent();
        assertThat(step.body().has("effectiveAt")).as(step.path()).isNotEqualTo(ownDate);
        Effective effective = command.when()
                .effective(zone)
                .orElseGet(() -> Effective.at(
                        Instant.parse(step.body().get("effectiveAt").stringValue())));
        Act act = new Act(person, now, zone, effective);
        switch (command) {
            case ClientCommand c -> on(c, act);
            case JourneyCommand c -> on(c, act);
            case SettingsCommand c -> on(c, act);
            case StaffCommand c -> on(c, act);
            case ServiceCommand c -> on(c, act);
            case GroupCommand c -> on(c, act);
            case LinkCommand c -> on(c, act);
            case SelfHelpCommand c -> on(c, act);
            default -> throw new AssertionError(step.path());
        }
    }

    private UUID entry(UUID stream, long version) {
        return entries.stream()
                .filter(entry -> entry.stream().equals(stream) && entry.version() == version)
                .map(Recorded::eventId)
                .findFirst()
                .orElseThrow();
    }

    private void on(ClientCommand command, Act act) {
        var history = clients.computeIfAbsent(command.stream(), id -> new History<>(Client::evolve));
        requireCorrect(history, command);
        Client.decide(history.state(), command, act, Keeping.STANDARD).forEach(event -> record(history, event));
    }

    private void on(JourneyCommand command, Act act) {
        var history = journeys.computeIfAbsent(command.stream(), id -> new History<>(Journey::evolve));
        if (command instanceof BeginsJourney begins) {
            assertThat(clients).containsKey(begins.clientId());
        } else {
            Journey journey = Objects.requireNonNull(history.state());
            assertThat(AccessPolicy.sees(act.person(), journey.organisation())).isTrue();
        }
        requireCorrect(history, command);
        Journey.decide(history.state(), command, act, CodeTables.standard()::organisationOf)
                .forEach(event -> record(history, event));
    }

    private void on(SettingsCommand command, Act act) {
        var history = settings.computeIfAbsent(command.stream(), id -> new History<>(Settings::evolve));
        Settings.decide(command, act).forEach(event -> record(history, event));
    }

    private void on(StaffCommand command, Act act) {
        var history = staff.computeIfAbsent(command.stream(), id -> new History<>(StaffRecord::evolve));
        requireCorrect(history, command);
        StaffRecord.decide(history.state(), command, act, CodeTables.standard()::organisationOf, this::colleague)
                .forEach(event -> record(history, event));
    }

    private void on(ServiceCommand command, Act act) {
        var history = services.computeIfAbsent(command.stream(), id -> new History<>(ServiceRecord::evolve));
        ServiceRecord.decide(history.state(), command, act, CodeTables.standard()::organisationOf)
                .forEach(event -> record(history, event));
    }

    /** Either may be told by another file. */
    private void on(LinkCommand command, Act act) {
        var history = links.computeIfAbsent(command.stream(), id -> new History<>(Links::evolve));
        Links.decide(history.state(), command, act, client -> {}).forEach(event -> record(history, event));
    }

    private void on(GroupCommand command, Act act) {
        var history = groups.computeIfAbsent(command.stream(), id -> new History<>(Group::evolve));
        requireCorrect(history, command);
        Group.decide(history.state(), command, act, CodeTables.standard()::organisationOf, this::client)
                .forEach(event -> record(history, event));
    }

    /** Of a journey that another file tells, only its id is known as long as this file is played alone. */
    private Optional<UUID> client(UUID journeyId) {
        return Optional.of(Optional.ofNullable(journeys.get(journeyId))
                .map(History::state)
                .map(Journey::clientId)
                .orElse(journeyId));
    }

    private void on(SelfHelpCommand command, Act act) {
        var history = courses.computeIfAbsent(command.stream(), id -> new History<>(SelfHelp::evolve));
        requireCorrect(history, command);
        SelfHelp.decide(history.state(), command, act, this::journey).forEach(event -> record(history, event));
    }

    private Optional<OnJourney> journey(UUID id) {
        return Optional.ofNullable(journeys.get(id))
                .map(History::state)
                .map(journey -> new OnJourney(
                        journey.journeyId(), journey.clientId(), journey.organisation(), "guided-self-help"));
    }

    private Optional<Staffing> colleague(String person) {
        return Optional.ofNullable(staff.get(StaffId.of("harbour", person)))
                .map(History::state)
                .map(StaffRecord::staffing);
    }

    private static <E extends DomainEvent> void requireCorrect(History<?, E> history, DomainCommand command) {
        if (command instanceof Marks marks) {
            Correction.require(history.entries(), marks);
        } else if (command instanceof NamesEntry named) {
            NamesEntry.require(history.entries(), named);
        }
    }

    private <E extends DomainEvent> void record(History<?, E> history, E event) {
        var recorded =
                new Recorded<>(event, UUID.randomUUID(), history.version() + 1, entries.size() + 1L, now, "somebody");
        history.add(recorded);
        entries.add(recorded);
    }

    private static Person person(String name) {
        Role role = name.equals("partner")
                ? Role.CLINICIAN
                : Role.valueOf(name.replace("2", "").toUpperCase(Locale.ROOT));
        return new Person(name, Set.of(role), name.equals("partner") ? "st-anne" : "harbour", Set.of());
    }
}
