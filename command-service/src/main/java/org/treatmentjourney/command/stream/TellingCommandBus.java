package org.treatmentjourney.command.stream;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.log.axonserver.AxonServerFailure;
import org.treatmentjourney.log.store.LogBusy;

/**
 * Handles commands and tells whoever sent one why it failed, wherever they are. An interceptor would come too early: the
 * log says no when the unit of work commits.
 */
final class TellingCommandBus extends SimpleCommandBus {

    static final String CONFLICT = "conflict";

    TellingCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        super.<C, R>handle(
                command,
                handler,
                (asked, result) -> callback.onResult(asked, result.isExceptional() ? told(result) : result));
    }

    private static <R> CommandResultMessage<R> told(CommandResultMessage<?> result) {
        Told told = Told.of(understood(result.exceptionResult()));
        return new GenericCommandResultMessage<>(new CommandExecutionException(told.code(), null, told));
    }

    private static Throwable understood(Throwable failure) {
        Throwable known = failure instanceof RuntimeException unchecked ? AxonServerFailure.of(unchecked) : failure;
        for (Throwable cause = known; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException) {
                return new Refused(
                        HttpStatus.CONFLICT,
                        CONFLICT,
                        "Others are writing here at this moment. Try again; nothing was recorded.");
            }
            if (cause instanceof LogBusy) {
                return new Refused(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "log.busy",
                        "The log is busy at this moment. Try again; nothing was recorded.");
            }
        }
        return known;
    }
}
