package org.treatmentjourney.query.answer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.PurposeOfUse;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.RequestIds;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.log.axonserver.AxonServerFailure;

/** Puts a question on the bus in the name of the person who is signed in. */
@Component
public class Asking {

    private final QueryGateway gateway;
    private final CurrentPerson people;

    Asking(QueryGateway gateway, CurrentPerson people) {
        this.gateway = gateway;
        this.people = people;
    }

    public <R> CompletableFuture<R> ask(Object question, Class<R> answer) {
        return ask(now(), question, answer);
    }

    public <R> CompletableFuture<R> ask(AskedBy how, Object question, Class<R> answer) {
        return gateway.query(new GenericMessage<>(question, how.metaData()), answer)
                .exceptionally(failure -> {
                    throw refused(failure);
                });
    }

    /** The answer with its version as the tag that a caller can send back with If-Match. */
    public <A extends Versioned> CompletableFuture<ResponseEntity<A>> tagged(Object question, Class<A> answer) {
        return ask(question, answer)
                .thenApply(told ->
                        ResponseEntity.ok().eTag("\"" + told.version() + "\"").body(told));
    }

    /** How the request that is being answered asks. */
    public AskedBy now() {
        return new AskedBy(people.get(), PurposeOfUse.current(), RequestIds.current());
    }

    private static RuntimeException refused(Throwable failure) {
        return Told.in(failure).<RuntimeException>map(refused -> refused).orElseGet(() -> {
            if (AxonServerFailure.unreached(failure)) {
                return new Refused(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "queries.unreached",
                        "Nobody answers questions at this moment. Try again in a moment.");
            }
            return new CompletionException(failure);
        });
    }
}
