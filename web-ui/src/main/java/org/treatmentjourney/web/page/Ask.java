package org.treatmentjourney.web.page;

import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.query.answer.Asking;

/** Asks a question in the name of whoever is signed in and waits for the answer. */
@Component
public class Ask {

    private final Asking asking;

    Ask(Asking asking) {
        this.asking = asking;
    }

    public <A> A of(Object question, Class<A> answer) {
        try {
            return asking.ask(question, answer).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw failed;
        }
    }
}
