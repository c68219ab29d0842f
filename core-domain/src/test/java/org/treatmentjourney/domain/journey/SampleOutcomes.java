package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.november;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.command.AssignOutcomesCoordinator;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordOutcomesProfile;
import org.treatmentjourney.domain.journey.command.RecordSymptomScore;
import org.treatmentjourney.domain.journey.value.OutcomeAnswer;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.journey.value.Weeks;

/** One of each command about outcomes with every field filled, and answers to a profile. */
final class SampleOutcomes {

    static final UUID PROFILE = new UUID(9, 1);

    private SampleOutcomes() {}

    static Stream<JourneyCommand> all() {
        return Stream.of(
                profile(weekly("alcohol-days", 7, 5, 0, 1), number("quality-of-life", 0), declined("assault")),
                new RecordSymptomScore(JOURNEY, "phq-9", 13, false, november(15)),
                new AssignOutcomesCoordinator(JOURNEY, "clinician3", "knows the questions"));
    }

    static RecordOutcomesProfile profile(OutcomeAnswer... answers) {
        return new RecordOutcomesProfile(JOURNEY, PROFILE, OutcomeStage.START, List.of(answers), november(11));
    }

    static OutcomeAnswer weekly(String item, int... days) {
        return new OutcomeAnswer(item, null, new Weeks(days[0], days[1], days[2], days[3]), null);
    }

    static OutcomeAnswer number(String item, @Nullable Integer number) {
        return new OutcomeAnswer(item, number, null, null);
    }

    static OutcomeAnswer declined(String item) {
        return new OutcomeAnswer(item, null, null, true);
    }
}
