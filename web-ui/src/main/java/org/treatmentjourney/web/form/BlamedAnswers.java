package org.treatmentjourney.web.form;

import java.util.List;
import java.util.function.Predicate;
import org.treatmentjourney.domain.outcome.Measure;

/** The answers of a profile that a rule is about. */
final class BlamedAnswers {

    private BlamedAnswers() {}

    static List<Input> outside(Form form) {
        return numbers(form, row -> {
            String number = Input.part(row, "number").value();
            return number.matches("\\d{1,9}")
                    && !Measure.item(Input.part(row, "item").value()).takes(Integer.parseInt(number));
        });
    }

    /** Where something was said and declined as well. */
    static List<Input> unclear(Form form) {
        return numbers(
                form,
                row -> Input.part(row, "declined").said()
                        && (Input.part(row, "number").said()
                                || Input.part(row, "weeks").said()));
    }

    private static List<Input> numbers(Form form, Predicate<List<Input>> which) {
        return form.input("answers").rows().stream()
                .filter(which)
                .map(row -> Input.part(
                        row, Measure.item(Input.part(row, "item").value()).isWeekly() ? "weeks" : "number"))
                .toList();
    }
}
