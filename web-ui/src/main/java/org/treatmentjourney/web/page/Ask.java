package org.treatmentjourney.web.page;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.RequestIds;
import org.treatmentjourney.query.answer.AskedBy;
import org.treatmentjourney.query.answer.Asking;

/** Asks a question in the name of whoever is signed in and waits for the answer. */
@Component
public class Ask {

    private final Asking asking;
    private final CurrentPerson people;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    Ask(Asking asking, CurrentPerson people) {
        this.asking = asking;
        this.people = people;
    }

    /** Nothing where there is nothing yet, and where it is not part of the reader's work. */
    public <A> Optional<A> ifAny(Object question, Class<A> answer) {
        return mayAsk(question) ? foundBy(() -> of(question, answer)) : Optional.empty();
    }

    /** As {@link #ifAny}, while others are asked. */
    public <A> Supplier<Optional<A>> meanwhileIfAny(Object question, Class<A> answer) {
        if (!mayAsk(question)) {
            return Optional::empty;
        }
        Supplier<A> told = meanwhile(question, answer);
        return () -> foundBy(told);
    }

    public <A> A of(Object question, Class<A> answer) {
        return told(asking.ask(asked(question), question, answer));
    }

    /** Asks while others are asked; the answer is waited for when it is wanted. */
    public <A> Supplier<A> meanwhile(Object question, Class<A> answer) {
        AskedBy how = asked(question);
        CompletableFuture<A> told = CompletableFuture.supplyAsync(
                () -> asking.ask(how, question, answer).join(), threads);
        return () -> told(told);
    }

    private boolean mayAsk(Object question) {
        return mayAsk(question.getClass());
    }

    /** Whether such a question is part of the reader's work. */
    public boolean mayAsk(Class<?> question) {
        return Action.required(question).roles().stream().anyMatch(people.get()::is);
    }

    private static <A> Optional<A> foundBy(Supplier<A> told) {
        try {
            return Optional.of(told.get());
        } catch (Refused refused) {
            if (refused.status() == HttpStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static <A> A told(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw failed;
        }
    }

    private AskedBy asked(Object question) {
        Person me = people.get();
        return new AskedBy(me, UsualPurpose.of(me, question.getClass()), RequestIds.current());
    }
}
