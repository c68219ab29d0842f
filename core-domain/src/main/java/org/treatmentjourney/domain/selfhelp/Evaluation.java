package org.treatmentjourney.domain.selfhelp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.selfhelp.command.EvaluateSelfHelp;
import org.treatmentjourney.domain.selfhelp.value.EvaluationAnswer;
import org.treatmentjourney.domain.selfhelp.value.EvaluationResponse;
import org.treatmentjourney.domain.selfhelp.value.ToolCompleted;

/** What an evaluation has to say (R10, R40). */
final class Evaluation {

    private Evaluation() {}

    static void require(EvaluateSelfHelp c) {
        List<EvaluationAnswer> answers = c.answers() == null ? List.of() : c.answers();
        if (c.response() != EvaluationResponse.ANSWERED) {
            if (c.completed() != null || c.change() != null || !answers.isEmpty()) {
                throw new RuleViolated(
                        "R40",
                        "self-help.answers-of-nobody",
                        "There are answers here, although nobody answered. Say that they did, or leave them out.");
            }
            return;
        }
        if (c.completed() == null || c.change() == null) {
            throw new RuleViolated(
                    "R10",
                    "self-help.evaluation-incomplete",
                    "Say whether the tool was completed and whether things are better or worse. Not wanting to say is an"
                            + " answer.");
        }
        if (c.completed() == ToolCompleted.NO && isBlank(c.whyNot())) {
            throw new RuleViolated(
                    "R10",
                    "self-help.why-not-missing",
                    "The tool was not completed: write why, as the client sees it.");
        }
        answers.forEach(Evaluation::require);
        if (answers.stream().map(EvaluationAnswer::question).distinct().count() < answers.size()) {
            throw new RuleViolated("R40", "self-help.question-twice", "Each question is answered once.");
        }
    }

    private static void require(EvaluationAnswer answer) {
        if (answer.isDeclined() == (answer.rating() != null)) {
            throw new RuleViolated(
                    "R40",
                    "self-help.answer-unclear",
                    "Each question has a number, or the client did not want to say. What was not asked is left out.");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
