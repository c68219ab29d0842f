package org.treatmentjourney.query.worklist;

import static org.treatmentjourney.query.Story.ZONE;

import java.util.List;
import org.treatmentjourney.query.Story;

/** What is to be done on the journey of a story. */
final class StoryWork {

    private StoryWork() {}

    /** Of care; whoever is assessed is to be measured as well, which is told apart. */
    static List<Duty> duties(Story story) {
        return all(story).stream()
                .filter(duty -> duty.kind() != DutyKind.OUTCOME_MEASURE && duty.kind() != DutyKind.OUTCOMES_COORDINATOR)
                .toList();
    }

    static List<Duty> all(Story story) {
        return new Duties(story.in(new WorklistView(ZONE)), ZONE).open();
    }

    static List<DutyKind> kinds(Story story) {
        return duties(story).stream().map(Duty::kind).toList();
    }
}
