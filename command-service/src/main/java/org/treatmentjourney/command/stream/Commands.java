package org.treatmentjourney.command.stream;

import static org.treatmentjourney.command.stream.TellingCommandBus.CONFLICT;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.draft.command.DraftSaved;
import org.treatmentjourney.domain.draft.command.DropDraft;
import org.treatmentjourney.domain.draft.command.SaveDraft;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.log.axonserver.AxonServerFailure;
import org.treatmentjourney.log.metadata.Provenance;

/** Sends a command and waits for its answer. Two people writing at once both get through, one after the other. */
public final class Commands {

    private static final int TRIES = 5;
    private static final String UNREACHED = "commands.unreached";

    private final CommandGateway gateway;

    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** The same command id each time: what was recorded although its answer got lost is recognised as a repeat. */
    public Answer send(DomainCommand command, Request request) {
        return deliver(command, envelope(command, request).metaData());
    }

    /** A command that many others come of, told as what became of each. */
    public <R> R send(DomainCommand command, Request request, Class<R> answer) {
        return answer.cast(deliver(command, envelope(command, request).metaData()));
    }

    /** No event comes of a draft, so nothing but the person travels with it. */
    public DraftSaved send(SaveDraft draft, Person person) {
        return deliver(draft, PersonMetadata.entries(person));
    }

    public void send(DropDraft draft, Person person) {
        deliver(draft, PersonMetadata.entries(person));
    }

    private <R> R deliver(DomainCommand command, Map<String, String> metaData) {
        for (int attempt = 1; ; attempt++) {
            try {
                return gateway.<R>send(new GenericCommandMessage<>(command, metaData))
                        .join();
            } catch (CompletionException failed) {
                Refused refused = refused(failed);
                boolean unreached = refused.code().equals(UNREACHED);
                if (attempt == TRIES || !(unreached || refused.code().equals(CONFLICT))) {
                    throw refused;
                }
                if (unreached) {
                    pause(attempt);
                }
            }
        }
    }

    /** After a restart of the bus its handlers take a moment to be known to it again. */
    private static Refused refused(CompletionException failed) {
        return Told.in(failed).orElseGet(() -> {
            if (AxonServerFailure.unreached(failed)) {
                return new Refused(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        UNREACHED,
                        "Nobody takes commands at this moment. Try again with the same Idempotency-Key.");
            }
            throw failed;
        });
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(100L << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Envelope envelope(DomainCommand command, Request request) {
        String role = AccessPolicy.require(request.person(), command.getClass())
                .name()
                .toLowerCase(Locale.ROOT);
        String correlation = UUID.randomUUID().toString();
        var provenance = new Provenance(
                request.person().id(),
                role,
                request.person().organisation(),
                null,
                request.purpose(),
                "role:" + role,
                request.id(),
                request.bodyHash(),
                command.getClass().getSimpleName(),
                correlation,
                correlation,
                request.source());
        return new Envelope(request.person(), provenance, request.effectiveAt(), request.expectedVersion());
    }
}
