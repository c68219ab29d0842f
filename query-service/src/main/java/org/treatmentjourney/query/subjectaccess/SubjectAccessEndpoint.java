package org.treatmentjourney.query.subjectaccess;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.log.metadata.Purpose;
import org.treatmentjourney.query.answer.AskedBy;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Seen;

/** What of their record a client is given, over HTTP: only what was recorded as given leaves. */
@RestController
class SubjectAccessEndpoint {

    private static final String FILE =
            ContentDisposition.attachment().filename("events.json").build().toString();

    private final Asking asking;

    SubjectAccessEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/clients/{id}/packages")
    CompletableFuture<Packages> packages(
            @PathVariable UUID id, @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindPackages(id, Seen.of(atLeast)), Packages.class);
    }

    /** The client asks for it, whoever hands it out. */
    @GetMapping("/api/clients/{id}/package")
    CompletableFuture<ResponseEntity<ClientPackage>> given(
            @PathVariable UUID id,
            @RequestParam(name = "given") UUID given,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast,
            Locale language) {
        AskedBy now = asking.now();
        return asking.ask(
                        new AskedBy(now.person(), Purpose.PATRQT, now.request()),
                        new FindPackage(id, given, language.toLanguageTag(), Seen.of(atLeast)),
                        ClientPackage.class)
                .thenApply(told -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                        .body(told));
    }
}
