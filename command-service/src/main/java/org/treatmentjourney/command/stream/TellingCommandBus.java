package org.treatmentjourney.command.stream;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
 * log says no when the unit of work commits. What goes on after that is told when it is done.
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
        super.<C, R>handle(command, handler, (asked, result) -> {
            if (!result.isExceptional() && result.getPayload() instanceof CompletableFuture<?> later) {
                var unused = later.whenComplete(
                        (answer, failure) -> callback.onResult(asked, failure == null ? as(answer) : told(failure)));
            } else {
                callback.onResult(asked, result.isExceptional() ? told(result.exceptionResult()) : result);
            }
        });
    }

    @SuppressWarnings("unchecked") // what a handler answers is what its caller asks for
    private static <R> CommandResultMessage<R> as(Object answer) {
        return GenericCommandResultMessage.asCommandResultMessage((R) answer);
    }

    private static <R> CommandResultMessage<R> told(Throwable failure) {
        Told told = Told.of(understood(failure));
        return new GenericCommandResultMessage<>(new CommandExecutionException(told.code(), null, told));
    }

    private static Throwable understood(Throwable failure) {
        Throwable happened =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        Throwable known = happened instanceof RuntimeException unchecked ? AxonServerFailure.of(unchecked) : happened;
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
