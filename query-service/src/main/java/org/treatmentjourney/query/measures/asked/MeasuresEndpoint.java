package org.treatmentjourney.query.measures.asked;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.measures.Months;

/** What is measured, over HTTP. */
@RestController
class MeasuresEndpoint {

    private final Asking asking;
    private final CurrentPerson people;
    private final Clock clock;
    private final ZoneId zone;

    MeasuresEndpoint(Asking asking, CurrentPerson people, Clock clock, ZoneId zone) {
        this.asking = asking;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/analytics/measures")
    CompletableFuture<MeasureList> measures() {
        return asking.ask(new FindMeasures(), MeasureList.class);
    }

    @GetMapping("/api/analytics/measures/{name}")
    CompletableFuture<MeasureAnswer> measure(
            @PathVariable String name,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "by", required = false) @Nullable String by) {
        AccessPolicy.require(people.get(), FindMeasure.class);
        Measure measure = Measure.named(name).orElseThrow(() -> new Unknown("measure"));
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        return asking.ask(new FindMeasure(measure, Months.of(from, to, today), by(by, measure)), MeasureAnswer.class);
    }

    private static By by(@Nullable String code, Measure measure) {
        return Arrays.stream(By.values())
                .filter(one -> Kebab.code(one).equals(code == null ? Kebab.code(By.SERVICE) : code))
                .filter(measure.by()::contains)
                .findFirst()
                .orElseThrow(() -> Refused.parameter(
                        "by",
                        "Ask by one of: "
                                + String.join(
                                        ", ",
                                        measure.by().stream().map(Kebab::code).toList()) + "."));
    }
}
