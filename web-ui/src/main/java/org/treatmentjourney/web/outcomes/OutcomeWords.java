package org.treatmentjourney.web.outcomes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.outcome.Measure;
import org.treatmentjourney.query.outcomes.Outcomes;
import org.treatmentjourney.query.outcomes.Saying;
import org.treatmentjourney.query.outcomes.Series;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Texts;

/** What was said of a measure, in words: a number with its unit, that it was declined, or that nobody asked (R40). */
@Component("outcomeWords")
public class OutcomeWords {

    private static final String ITEM = "outcome-item";

    private final Texts texts;
    private final Codes codes;

    OutcomeWords(Texts texts, Codes codes) {
        this.texts = texts;
        this.codes = codes;
    }

    public String of(Outcomes.Answer answer) {
        return words(Measure.item(answer.item()), answer.said(), answer.number());
    }

    String of(Measure measure, Series.@Nullable Point point) {
        return point == null ? "" : words(measure, point.said(), point.number());
    }

    private String words(Measure measure, Saying said, @Nullable Integer number) {
        if (said != Saying.NUMBER || number == null) {
            return texts.of("outcomes.said." + Codes.kebab(said));
        }
        if (measure.isYesOrNo()) {
            return texts.of(number == 0 ? "form.no" : "form.yes");
        }
        return measure.band(number)
                .map(band -> number + " (" + codes.inline("symptom-band", band) + ")")
                .orElseGet(() -> measure.unit() == null
                        ? number.toString()
                        : number + " " + codes.inline("outcome-unit", measure.unit()));
    }

    /** What nobody has asked so far, in any profile. */
    List<String> unasked(Outcomes outcomes) {
        Set<String> answered = outcomes.items().stream().map(Series::measure).collect(Collectors.toSet());
        return outcomes.profiles().isEmpty()
                ? List.of()
                : CodeTables.standard().table(ITEM).codes().stream()
                        .map(Code::code)
                        .filter(item -> !answered.contains(item))
                        .map(item -> codes.label(ITEM, item))
                        .toList();
    }
}
