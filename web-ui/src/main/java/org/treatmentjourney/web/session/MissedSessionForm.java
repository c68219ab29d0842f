package org.treatmentjourney.web.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.sessions.Appointment;
import org.treatmentjourney.query.sessions.FindSessions;
import org.treatmentjourney.query.sessions.Sessions;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/** What did not take place is nearly always what was planned last. */
@Component
class MissedSessionForm implements Prefill {

    private static final Map<String, String> KINDS = Map.of(
            "brief", "brief", "keyworking", "keyworking", "joint-clinic", "joint-clinic", "home-visit", "outreach");

    private final Ask ask;
    private final Days days;

    MissedSessionForm(Ask ask, Days days) {
        this.ask = ask;
        this.days = days;
    }

    @Override
    public void fill(String command, ObjectNode body, UUID stream, Person me) {
        if (!command.equals("record-missed-session")) {
            return;
        }
        Optional<Appointment> planned = body.has("plannedAt") ? Optional.empty() : planned(stream, me);
        body.put(
                "kind",
                planned.map(Appointment::kind)
                        .map(kind -> KINDS.getOrDefault(kind, "brief"))
                        .orElse("brief"));
        body.put("plannedAt", planned.map(Appointment::at).orElseGet(this::now).toString());
    }

    /** The last one before now that nobody has said anything of; else the first one today. */
    private Optional<Appointment> planned(UUID journeyId, Person me) {
        if (Action.FIND_SESSIONS.roles().stream().noneMatch(me::is)) {
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
