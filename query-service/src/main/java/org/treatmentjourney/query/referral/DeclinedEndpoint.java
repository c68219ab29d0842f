package org.treatmentjourney.query.referral;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;

/** Refusals, counted, over HTTP. */
@RestController
class DeclinedEndpoint {

    private final Asking asking;

    DeclinedEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/referrals/declined")
    CompletableFuture<DeclinedReferrals> declined(
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate from,
            @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate to) {
        return asking.ask(new FindDeclinedReferrals(from, to), DeclinedReferrals.class);
    }
}
