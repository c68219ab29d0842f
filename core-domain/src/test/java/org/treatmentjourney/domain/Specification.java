package org.treatmentjourney.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.act.Act;

/** What has happened, what is asked, and what follows. The clock stands still on a Sunday at noon. */
public record Specification<S, C extends DomainCommand, E extends DomainEvent>(
        Decide<S, C, E> decide, History.Evolve<S, E> evolve, List<E> past) {

    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final Person CLINICIAN =
            new Person("clinician", Set.of(Role.CLINICIAN), "harbour", Set.of("community-drug-service"));

    public interface Decide<S, C, E> {
        List<E> decide(@Nullable S state, C command, Act act);
    }

    /** By its own date, or now. */
    public Outcome<E> when(C command) {
        return when(command, command.when().effective(ZONE).orElse(Effective.at(NOW)));
    }

    public Outcome<E> when(C command, Effective effective) {
        return when(command, effective, CLINICIAN);
    }

    /** The same, asked by somebody else than the clinician who recorded the past. */
    public Outcome<E> when(C command, Person person) {
        return when(command, command.when().effective(ZONE).orElse(Effective.at(NOW)), person);
    }

    private Outcome<E> when(C command, Effective effective, Person person) {
        History<S, E> history = history();
        try {
            if (command instanceof Marks marks) {
                Correction.require(history.entries(), marks);
            } else if (command instanceof NamesEntry named) {
                NamesEntry.require(history.entries(), named);
            }
            return new Outcome<>(decide.decide(history.state(), command, new Act(person, NOW, ZONE, effective)), null);
        } catch (Refusal refusal) {
            return new Outcome<>(List.of(), refusal);
        }
    }

    /** The state after the past, folded by effective time as a decision sees it. */
    public @Nullable S state() {
        return history().state();
    }

    private History<S, E> history() {
        History<S, E> history = new History<>(evolve);
        recorded(past).forEach(history::add);
        return history;
    }

    public static <E extends DomainEvent> List<Recorded<E>> recorded(List<E> events) {
        var log = new ArrayList<Recorded<E>>();
        for (E event : events) {
            long next = log.size() + 1L;
            log.add(new Recorded<>(event, new UUID(0, next), next, next, NOW, CLINICIAN.id()));
        }
        return log;
    }
}
