package org.treatmentjourney.web.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.opening.FindOpening;
import org.treatmentjourney.query.opening.Opening;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A session opens with what was agreed last time and a row for what became of each goal (R5). */
@Component
class SessionForm implements OwnForm, Prefill {

    private static final int MEANT_MINUTES = 20;

    private final Ask ask;
    private final Days days;
    private final HandoverOfSession handovers;

    SessionForm(Ask ask, Days days, HandoverOfSession handovers) {
        this.ask = ask;
        this.days = days;
        this.handovers = handovers;
    }

    @Override
    public String command() {
        return "record-session";
    }

    @Override
    public void fill(String command, ObjectNode body, UUID stream, Person me) {
        if (!command.equals(command())) {
            return;
        }
        String kind = body.path("kind").asString("brief");
        body.put("kind", kind);
        body.put("mode", kind.equals("guidance-call") ? "telephone" : "in-person");
        body.put("startedAt", days.now().truncatedTo(ChronoUnit.MINUTES).toString());
        if (kind.equals("brief") || kind.equals("guidance-call")) {
            body.put("minutes", MEANT_MINUTES);
        }
        body.putArray("workers").add(me.id());
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        Opening opening = opening(stream);
        ArrayNode reviews = body.withArray("goalReviews");
        opening.goals().stream()
                .map(goal -> goal.goalId().toString())
                .filter(id -> reviews.valueStream()
                        .noneMatch(review -> review.path("goalId").asString("").equals(id)))
                .forEach(id -> reviews.addObject().put("goalId", id));
        model.addAttribute("urgentTyped", UrgentRiskRow.lay(body, me, days.now()));
        model.addAttribute("since", startedAt(body));
        model.addAttribute("opening", opening);
        model.addAttribute(
                "goalsById",
                opening.goals().stream()
                        .collect(Collectors.toMap(goal -> goal.goalId().toString(), Function.identity())));
    }

    @Override
    public void tidy(ObjectNode body, Person me) {
        UrgentRiskRow.tidy(body);
    }

    @Override
    public void compose(ObjectNode body, UUID stream) {
        handovers.compose(body, opening(stream).goals());
    }

    /** Whoever is to carry an urgent risk can say at once that they do. */
    @Override
    public String after(ObjectNode body, Person me) {
        boolean mine = body.at("/handover/urgentRisks")
                .valueStream()
                .anyMatch(risk -> risk.path("owner").asString("").equals(me.id()));
        return mine ? "&own=" + body.path("sessionId").asString("") : "";
    }

    private static @Nullable Instant startedAt(ObjectNode body) {
        try {
            return Instant.parse(body.path("startedAt").asString(""));
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private Opening opening(UUID journeyId) {
        return ask.of(new FindOpening(journeyId, List.of(), PointInTime.NOW), Opening.class);
    }
}
