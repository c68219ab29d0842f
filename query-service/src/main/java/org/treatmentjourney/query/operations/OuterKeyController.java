package org.treatmentjourney.query.operations;

import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;

/** The operators' side of the key around all keys. */
@RestController
@RequestMapping("/api/operations/keys")
class OuterKeyController {

    private final Asking asking;

    OuterKeyController(Asking asking) {
        this.asking = asking;
    }

    @GetMapping
    CompletableFuture<OuterKeyStatus> status() {
        return asking.ask(new FindOuterKey(), OuterKeyStatus.class);
    }

    @PostMapping("/rotate")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CompletableFuture<OuterKeyStatus> rotate() {
        return asking.ask(new RotateOuterKey(), OuterKeyStatus.class);
    }
}
