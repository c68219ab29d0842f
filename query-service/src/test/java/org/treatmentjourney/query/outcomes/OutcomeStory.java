package org.treatmentjourney.query.outcomes;

import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.OutcomesCoordinatorAssigned;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;
import org.treatmentjourney.domain.journey.event.SymptomScoreRecorded;
import org.treatmentjourney.domain.journey.value.OutcomeAnswer;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.Weeks;

/** What may be measured on a journey. */
public final class OutcomeStory {

    private OutcomeStory() {}

    public static OutcomesProfileRecorded profile(OutcomeStage stage, String on, OutcomeAnswer... answers) {
        return new OutcomesProfileRecorded(
                JOURNEY,
                CLIENT,
                when(on),
                UUID.nameUUIDFromBytes(on.getBytes(StandardCharsets.UTF_8)),
                stage,
                Personal.of(new OutcomesProfileRecorded.Details(List.of(answers))));
    }

    public static OutcomesCoordinatorAssigned coordinator(String on, String person) {
        return new OutcomesCoordinatorAssigned(JOURNEY, CLIENT, when(on), person, Personal.of(new Reason(null)));
    }

    static SymptomScoreRecorded score(String on, int score) {
        return new SymptomScoreRecorded(
                JOURNEY, CLIENT, when(on), "phq-9", Personal.of(new SymptomScoreRecorded.Details(score, null)));
    }

    static SymptomScoreRecorded scoreDeclined(String on) {
        return new SymptomScoreRecorded(
                JOURNEY, CLIENT, when(on), "phq-9", Personal.of(new SymptomScoreRecorded.Details(null, true)));
    }

    static OutcomeAnswer days(int four, int three, int two, int last) {
        return new OutcomeAnswer("alcohol-days", null, new Weeks(four, three, two, last), null);
    }

    static OutcomeAnswer life(int points) {
        return new OutcomeAnswer("quality-of-life", points, null, null);
    }

    static OutcomeAnswer declined(String item) {
        return new OutcomeAnswer(item, null, null, true);
    }
}
