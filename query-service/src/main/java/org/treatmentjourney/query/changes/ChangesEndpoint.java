package org.treatmentjourney.query.changes;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.Asking;

/** New versions as server-sent events. */
@RestController
class ChangesEndpoint {

    private final Asking asking;
    private final CurrentPerson people;
    private final Watching watching;

    ChangesEndpoint(Asking asking, CurrentPerson people, Watching watching) {
        this.asking = asking;
        this.people = people;
        this.watching = watching;
    }

    /** The first answer decides whether the person may listen at all. */
    @GetMapping(path = "/api/clients/{id}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter changes(@PathVariable UUID id) {
        var question = new FindChanges(id);
        Changes now = asking.ask(question, Changes.class).join();
        return watching.begin(people.get(), question, now);
    }
}
