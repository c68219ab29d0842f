package org.treatmentjourney.web.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.goals.Goal;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the handover together from what was written above it. What somebody wrote in it themselves stays, and nothing is made up. */
@Component
class HandoverOfSession {

    private final Texts texts;
    private final Codes codes;
    private final Days days;

    HandoverOfSession(Texts texts, Codes codes, Days days) {
        this.texts = texts;
        this.codes = codes;
        this.days = days;
    }

    void compose(ObjectNode session, List<Goal> open) {
        ObjectNode handover = session.withObject("/handover");
        put(handover, "reason", lines(Stream.of(said(session, "/opening/broughtYou"), followUp(session, open))));
        put(handover, "recentUse", said(session, "/recentHistory"));
        put(handover, "motivation", motivation(session));
        put(handover, "plan", plan(session, open));
        if (!handover.has("goalIdentified")) {
            boolean goal = !session.path("newGoals").isEmpty()
                    || goesOn(session, open).findAny().isPresent();
            if (goal || session.has("noGoal")) {
                handover.put("goalIdentified", goal);
            }
        }
        if (!handover.has("returning") && next(session).isPresent()) {
            handover.put("returning", "yes");
        }
        if (handover.isEmpty()) {
            session.remove("handover");
        }
    }

    private String followUp(ObjectNode session, List<Goal> open) {
        return lines(open.stream()
                .map(goal -> progress(session, goal)
                        .map(progress -> texts.of(
                                "handover.from.follow-up",
                                Objects.requireNonNullElse(goal.statement(), "–"),
                                codes.inline("progress", progress)))
                        .orElse("")));
    }

    private String motivation(ObjectNode session) {
        JsonNode goal = session.path("newGoals").path(0);
        return sentence(Stream.of(
                number("handover.from.motivation", goal.path("motivation")),
                number("handover.from.confidence", goal.path("confidence")),
                number("handover.from.craving", session.path("cravingMastery")),
                session.path("triggersUnderstood").asBoolean(false) ? texts.of("handover.from.triggers") : ""));
    }

    private String plan(ObjectNode session, List<Goal> open) {
        Stream<String> set = session.path("newGoals").valueStream().map(goal -> goal(goal));
        Stream<String> on = goesOn(session, open)
                .map(goal -> texts.of("handover.from.goes-on", Objects.requireNonNullElse(goal.statement(), "–")));
        return lines(Stream.of(
                        set,
                        on,
                        Stream.of(
                                said(session, "/note/actions"),
                                next(session)
                                        .map(at -> texts.of("handover.from.next", days.time(at)))
                                        .orElse("")))
                .flatMap(part -> part));
    }

    private String goal(JsonNode goal) {
        String words = goal.path("statement").asString("");
        String horizon = codes.inline("horizon", text(goal, "horizon"));
        return words.isEmpty()
                ? ""
                : horizon.isEmpty()
                        ? texts.of("handover.from.goal", words)
                        : texts.of("handover.from.goal-for", words, horizon);
    }

    /** A goal that was not reached or set aside goes on, whether or not anybody spoke of it today. */
    private static Stream<Goal> goesOn(ObjectNode session, List<Goal> open) {
        return open.stream()
                .filter(goal -> progress(session, goal)
                        .filter(progress -> List.of("achieved", "set-aside").contains(progress))
                        .isEmpty());
    }

    private static Optional<String> progress(ObjectNode session, Goal goal) {
        return session.path("goalReviews")
                .valueStream()
                .filter(review ->
                        review.path("goalId").asString("").equals(goal.goalId().toString()))
                .map(review -> review.path("progress").asString(""))
                .filter(progress -> !progress.isEmpty())
                .findFirst();
    }

    private static Optional<Instant> next(ObjectNode session) {
        try {
            return Optional.of(session.path("nextAppointmentAt").asString(""))
                    .filter(at -> !at.isEmpty())
                    .map(Instant::parse);
        } catch (DateTimeException notYetOne) {
            return Optional.empty();
        }
    }

    private String number(String key, JsonNode value) {
        return value.isInt() ? texts.of(key, value.asInt()) : "";
    }

    private static String said(ObjectNode session, String pointer) {
        return session.at(pointer).asString("");
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).asString("");
    }

    private static void put(ObjectNode handover, String name, String text) {
        if (!handover.has(name) && !text.isEmpty()) {
            handover.put(name, text);
        }
    }

    private static String lines(Stream<String> parts) {
        return joined(parts, "\n");
    }

    private static String sentence(Stream<String> parts) {
        return joined(parts, " ");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
