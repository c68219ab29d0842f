package org.treatmentjourney.query.worklist;

import static org.treatmentjourney.query.Story.ZONE;

import java.util.List;
import org.treatmentjourney.query.Story;

/** What is to be done on the journey of a story. */
final class StoryWork {

    private StoryWork() {}

    static List<Duty> duties(Story story) {
        return new Duties(story.in(new WorklistView(ZONE)), ZONE).open();
    }

    static List<DutyKind> kinds(Story story) {
        return duties(story).stream().map(Duty::kind).toList();
    }
}
