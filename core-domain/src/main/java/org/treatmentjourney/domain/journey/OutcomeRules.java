package org.treatmentjourney.domain.journey;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.command.RecordSymptomScore;
import org.treatmentjourney.domain.journey.value.OutcomeAnswer;
import org.treatmentjourney.domain.outcome.Measure;

/** What a measure takes: R17 its bounds, R40 that a number, a refusal and silence are three things. */
final class OutcomeRules {

    private OutcomeRules() {}

    static void answers(List<OutcomeAnswer> answers) {
        List<String> items = answers.stream().map(OutcomeAnswer::item).toList();
        named(answers, answer -> Collections.frequency(items, answer.item()) > 1)
                .ifPresent(twice -> {
                    throw new RuleViolated(
                            "R40",
                            "outcomes.item-twice",
                            "Each item is answered once. These are answered twice: " + twice);
                });
        named(answers, answer -> !answer.isClear()).ifPresent(unclear -> {
            throw new RuleViolated(
                    "R40",
                    "outcomes.answer-unclear",
                    "Of each item say one thing: a number, the four weeks, or that it was declined."
                            + " What was not asked is left out. Please look at: " + unclear);
        });
        named(answers, OutcomeRules::isOutside).ifPresent(outside -> {
            throw new RuleViolated(
                    "R17", "outcomes.out-of-range", "These numbers lie outside what is measured: " + outside);
        });
    }

    static void score(RecordSymptomScore c) {
        Integer score = c.score();
        if ((score == null) != Boolean.TRUE.equals(c.declined())) {
            throw new RuleViolated(
                    "R40", "symptoms.score-unclear", "Say the score, or that it was declined: one of the two.");
        }
        Measure scale = Measure.scale(c.scale());
        if (score != null && !scale.takes(score)) {
            throw new RuleViolated(
                    "R17",
                    "symptoms.out-of-range",
                    "A score of " + scale.code().en() + " lies between " + scale.min() + " and " + scale.max() + ".");
        }
    }

    private static boolean isOutside(OutcomeAnswer answer) {
        Integer number = answer.value();
        return number != null && !Measure.item(answer.item()).takes(number);
    }

    /** All of them, each with what it takes. */
    private static Optional<String> named(List<OutcomeAnswer> answers, Predicate<OutcomeAnswer> which) {
        String names = answers.stream()
                .filter(which)
                .map(OutcomeAnswer::item)
                .distinct()
                .map(OutcomeRules::named)
                .collect(joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names + ".");
    }

    private static String named(String item) {
        Measure measure = Measure.item(item);
        return CodeTables.standard().table("outcome-item").label(item, Locale.ENGLISH) + " (" + measure.min() + " to "
                + measure.max() + ")";
    }
}
