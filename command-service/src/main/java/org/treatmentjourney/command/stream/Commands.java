package org.treatmentjourney.command.stream;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.log.metadata.Provenance;
import org.treatmentjourney.log.store.LogBusy;

/** Sends a command and waits for its answer. Two people writing at once both get through, one after the other. */
public final class Commands {

    private static final int TRIES = 5;

    private final CommandGateway gateway;

    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    public Answer send(DomainCommand command, Request request) {
        MetaData metaData = MetaData.from(envelope(command, request).metaData());
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return gateway.<Answer>send(new GenericCommandMessage<>(command, metaData))
                        .join();
            } catch (CompletionException failed) {
                if (has(failed, LogBusy.class)) {
                    throw new Refused(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "log.busy",
                            "The log is busy at this moment. Try again; nothing was recorded.");
                }
                if (!has(failed, ConcurrencyException.class) && !has(failed, AggregateStreamCreationException.class)) {
                    throw failed;
                }
            }
        }
        throw new Refused(
                HttpStatus.CONFLICT,
                "conflict",
                "Others are writing here at this moment. Try again; nothing was recorded.");
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

    private static boolean has(Throwable failed, Class<?> kind) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
