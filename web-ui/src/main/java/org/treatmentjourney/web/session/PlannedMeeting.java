package org.treatmentjourney.web.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.sessions.Appointment;
import org.treatmentjourney.query.sessions.FindSessions;
import org.treatmentjourney.query.sessions.Sessions;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.May;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/** What did not take place is nearly always what was planned last. */
@Component
class PlannedMeeting {

    private static final Map<String, String> KINDS =
            Map.of("keyworking", "keyworking", "joint-clinic", "joint-clinic", "home-visit", "outreach");
    private static final String USUAL = "brief";

    private final Ask ask;
    private final May may;
    private final Days days;

    PlannedMeeting(Ask ask, May may, Days days) {
        this.ask = ask;
        this.may = may;
        this.days = days;
    }

    void fill(ObjectNode missed, ObjectNode next, UUID journeyId, Person me) {
        Optional<Appointment> planned = missed.has("plannedAt") ? Optional.empty() : last(journeyId, me);
        String kind = planned.map(Appointment::kind).orElse(USUAL);
        if (!missed.has("kind")) {
            missed.put("kind", KINDS.getOrDefault(kind, USUAL));
        }
        if (!missed.has("plannedAt")) {
            missed.put(
                    "plannedAt",
                    planned.map(Appointment::at).orElseGet(this::now).toString());
        }
        next.put("kind", kind);
    }

    /** Null if what stands there is no time. */
    static @Nullable Instant at(ObjectNode missed) {
        try {
            return Instant.parse(missed.path("plannedAt").asString(""));
        } catch (DateTimeException asItIs) {
            return null;
        }
    }

    /** The last one until today that nobody has said anything of. */
    private Optional<Appointment> last(UUID journeyId, Person me) {
        if (!may.ask(me, "find-sessions")) {
            return Optional.empty();
        }
        LocalDate today = days.today();
        return ask.of(new FindSessions(journeyId, List.of(), PointInTime.NOW), Sessions.class).appointments().stream()
                .filter(one -> one.status().open() && one.at() != null)
                .filter(one -> !days.day(Objects.requireNonNull(one.at())).isAfter(today))
                .max(Comparator.comparing((Appointment one) -> Objects.requireNonNull(one.at())));
    }

    private Instant now() {
        return days.now().truncatedTo(ChronoUnit.MINUTES);
    }
}
