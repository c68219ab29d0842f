package org.treatmentjourney.query.answer;

import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.PersonMetadata;

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
        return ask(people.get(), question, answer);
    }

    public <R> CompletableFuture<R> ask(Person person, Object question, Class<R> answer) {
        return gateway.query(new GenericMessage<>(question, PersonMetadata.entries(person)), answer);
    }
}
