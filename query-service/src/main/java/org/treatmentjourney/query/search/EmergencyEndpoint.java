package org.treatmentjourney.query.search;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;

/** Whose record has to be opened in an emergency, over HTTP. */
@RestController
class EmergencyEndpoint {

    private final Asking asking;

    EmergencyEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/emergency")
    CompletableFuture<InEmergency> find(
            @RequestParam(name = "name") String name, @RequestParam(name = "birth-date") LocalDate birthDate) {
        return asking.ask(new FindInEmergency(name, birthDate.toString()), InEmergency.class);
    }
}
