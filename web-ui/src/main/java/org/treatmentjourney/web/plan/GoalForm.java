package org.treatmentjourney.web.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.goals.FindGoals;
import org.treatmentjourney.query.goals.Goal;
import org.treatmentjourney.query.goals.Goals;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Codes;
import tools.jackson.databind.node.ObjectNode;

/** What is said of a goal stands beside the client's own words; new words start from the old ones. */
record GoalForm(String command, Ask ask) implements OwnForm {

    private static final String STATEMENT = "statement";

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        List<Goal> goals = ask.ifAny(new FindGoals(stream, List.of(), PointInTime.NOW), Goals.class)
                .map(Goals::goals)
                .orElse(List.of());
        model.addAttribute("goals", goals);
        String wanted = body.path("goalId").asString("");
        goals.stream()
                .filter(goal -> goal.goalId().toString().equals(wanted))
                .findFirst()
                .ifPresent(goal -> {
                    model.addAttribute("goal", goal);
                    if (command.equals("revise-goal") && body.size() == 1) {
                        begin(body, goal);
                    }
                });
    }

    /** Only the goal is known as long as nobody has written anything. */
    private static void begin(ObjectNode body, Goal goal) {
        put(body, STATEMENT, goal.statement());
        put(body, "change", goal.change());
        put(body, "horizon", goal.horizon());
        put(body, "domain", goal.domain() == null ? null : Codes.kebab(goal.domain()));
        put(body, "targetOn", goal.targetOn());
        if (goal.motivation() != null) {
            body.put("motivation", goal.motivation());
        }
        if (goal.confidence() != null) {
            body.put("confidence", goal.confidence());
        }
    }

    private static void put(ObjectNode body, String field, @Nullable Object value) {
        if (value != null) {
            body.put(field, value.toString());
        }
    }
}
