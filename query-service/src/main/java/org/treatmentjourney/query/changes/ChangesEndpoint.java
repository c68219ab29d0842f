package org.treatmentjourney.query.changes;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.treatmentjourney.query.answer.Asking;

/** New versions as server-sent events. */
@RestController
class ChangesEndpoint {

    private final Asking asking;
    private final Watching watching;

    ChangesEndpoint(Asking asking, Watching watching) {
        this.asking = asking;
        this.watching = watching;
    }

    /** The first answer decides whether the person may listen at all. */
    @GetMapping(path = "/api/clients/{id}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter changes(@PathVariable UUID id) {
        Changes now = asking.ask(new FindChanges(id, Map.of()), Changes.class).join();
        return watching.begin(asking.now(), id, now);
    }
}
