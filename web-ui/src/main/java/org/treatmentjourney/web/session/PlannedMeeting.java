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
import java.util.stream.Stream;
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

/** What did not take place is the appointment that the address names, and nearly always what was planned last. */
@Component("plannedMeeting")
public class PlannedMeeting {

    private static final String USUAL = "brief";
    private static final Map<String, String> KINDS =
            Map.of(USUAL, USUAL, "keyworking", "keyworking", "joint-clinic", "joint-clinic", "home-visit", "outreach");

    private static final String APPOINTMENT = "appointmentId";

    private final Ask ask;
    private final May may;
    private final Days days;

    PlannedMeeting(Ask ask, May may, Days days) {
        this.ask = ask;
        this.may = may;
        this.days = days;
    }

    /** Whether it is one of those that are written down as sessions. */
    public boolean isSession(@Nullable String kind) {
        return kind != null && KINDS.containsKey(kind);
    }

    void fill(ObjectNode missed, ObjectNode next, UUID journeyId, Person me) {
        Optional<Appointment> planned = missed.has(APPOINTMENT)
                ? named(missed, journeyId, me)
                : missed.has("plannedAt") ? Optional.empty() : last(journeyId, me);
        planned.ifPresent(one -> missed.put(APPOINTMENT, one.appointmentId().toString()));
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

    /** Whoever says another time means another meeting, and the appointment stands. */
    void tidy(ObjectNode missed, UUID journeyId, Person me) {
        Instant said = at(missed);
        named(missed, journeyId, me)
                .map(Appointment::at)
                .filter(planned ->
                        said != null && !planned.truncatedTo(ChronoUnit.MINUTES).equals(said))
                .ifPresent(another -> missed.remove(APPOINTMENT));
    }

    /** Null if what stands there is no time. */
    static @Nullable Instant at(ObjectNode missed) {
        try {
            return Instant.parse(missed.path("plannedAt").asString(""));
        } catch (DateTimeException asItIs) {
            return null;
        }
    }

    private Optional<Appointment> named(ObjectNode missed, UUID journeyId, Person me) {
        String id = missed.path(APPOINTMENT).asString("");
        return id.isEmpty()
                ? Optional.empty()
                : open(journeyId, me)
                        .filter(one -> one.appointmentId().toString().equals(id))
                        .findFirst();
    }

    /** The last one until today that nobody has said anything of. */
    private Optional<Appointment> last(UUID journeyId, Person me) {
        LocalDate today = days.today();
        return open(journeyId, me)
                .filter(one -> !days.day(Objects.requireNonNull(one.at())).isAfter(today))
                .max(Comparator.comparing((Appointment one) -> Objects.requireNonNull(one.at())));
    }

    private Stream<Appointment> open(UUID journeyId, Person me) {
        return may.ask(me, "find-sessions")
                ? ask
                        .of(new FindSessions(journeyId, List.of(), PointInTime.NOW), Sessions.class)
                        .appointments()
                        .stream()
                        .filter(one -> one.status().open() && one.at() != null)
                : Stream.empty();
    }

    private Instant now() {
        return days.now().truncatedTo(ChronoUnit.MINUTES);
    }
}
