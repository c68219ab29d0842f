package org.treatmentjourney.command.stream;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Correction;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.FromOutside;
import org.treatmentjourney.domain.History;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Marks;
import org.treatmentjourney.domain.NamesEntry;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.TeamOfStream;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.log.metadata.Provenance;

/**
 * The Axon side of a stream: it keeps the entries, lets the pure model decide, and appends what follows.
 *
 * @param <S> the model
 */
abstract class StreamShell<S, C extends DomainCommand, E extends DomainEvent> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String id;

    private final String kind;
    private final Class<E> own;
    private final History<S, E> history = new History<>(this::evolve);
    private final Answers answers = new Answers();
    private @Nullable String organisation;
    private @Nullable TeamOfStream<E> team;
    private boolean ofAnotherKind;

    StreamShell(String kind, Class<E> own) {
        this.kind = kind;
        this.own = own;
    }

    abstract List<E> decide(@Nullable S state, C command, Act act, Prerequisites others);

    abstract S evolve(@Nullable S state, Recorded<E> entry);

    /** Whether the stream is about somebody in care, and tells who looks after them. */
    boolean isInCare() {
        return false;
    }

    /** Whom a begun stream is about; null if it is about nobody in care. */
    @Nullable
    About about(List<Recorded<E>> entries, Act act, Prerequisites others) {
        if (!isInCare()) {
            return null;
        }
        team = team == null ? new TeamOfStream<>(act.zone(), entries) : team;
        return new About(entries.getFirst().event().subject(), team.team());
    }

    /** @param named the client whom a command names that begins something about them */
    Answer answer(C command, Envelope asked, Act act, @Nullable About named, Prerequisites others) {
        if (ofAnotherKind || isElsewhere(asked) && !(command instanceof FromOutside)) {
            throw command instanceof Begins ? new IdTaken(kind) : new Unknown(kind);
        }
        About about = organisation == null ? named : about(history.entries(), act, others);
        Envelope permitted = asked.permitted(others.permitted(asked.person(), command, about));
        Answer answer = answers.toKey(permitted.provenance()).orElseGet(() -> {
            if (about != null) {
                others.requireNotErased(about.client());
            }
            return decideOnce(command, permitted, act, others);
        });
        return command instanceof FromOutside ? answer.withoutVersion() : answer;
    }

    private boolean isElsewhere(Envelope asked) {
        return organisation != null && !AccessPolicy.sees(asked.person(), organisation);
    }

    private Answer decideOnce(C command, Envelope asked, Act act, Prerequisites others) {
        if (!(command instanceof FromOutside)) {
            requireCurrent(asked.expectedVersion());
        }
        List<E> events;
        try {
            if (command instanceof Marks marks) {
                Correction.require(history.entries(), marks);
            } else if (command instanceof NamesEntry named) {
                NamesEntry.require(history.entries(), named);
            }
            events = decide(history.state(), command, act, others);
        } catch (IdTaken taken) {
            return answers.toBody(asked.provenance()).orElseThrow(() -> taken);
        }
        events.forEach(event ->
                AggregateLifecycle.apply(event, MetaData.from(asked.provenance().toMetaData())));
        return answers.toKey(asked.provenance()).orElseThrow();
    }

    private void requireCurrent(@Nullable Long expected) {
        long version = history.version();
        if (expected != null && expected != version) {
            throw new Refused(
                            HttpStatus.PRECONDITION_FAILED,
                            "version.stale",
                            "Somebody has changed this since you saw it. Look again, then decide.")
                    .with("version", version);
        }
    }

    @EventSourcingHandler
    void on(
            DomainEvent event,
            MetaData metaData,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String eventId) {
        id = event.stream().toString();
        if (!own.isInstance(event)) {
            ofAnotherKind = true;
            return;
        }
        if (event instanceof Beginning beginning && organisation == null) {
            organisation = beginning.organisation();
        }
        Provenance by = Provenance.from(metaData);
        long version = sequence + 1;
        answers.add(event.stream(), by, event.getClass().getSimpleName(), version);
        var entry = new Recorded<>(own.cast(event), UUID.fromString(eventId), version, version, recordedAt, by.actor());
        history.add(entry);
        if (team != null) {
            team.add(entry);
        }
    }
}
