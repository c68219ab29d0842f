package org.treatmentjourney.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.web.text.Days;

/**
 * From a beginning to an ending, of which a journey may have several.
 *
 * @param beginning the title of the entry that it began with; null if the client came back without one
 * @param ending null as long as it goes on
 */
public record Episode(
        @Nullable LocalDate from,
        @Nullable String beginning,
        @Nullable LocalDate until,
        @Nullable String ending) {

    private static final Set<String> BEGINNINGS = Set.of("EnquiryRecorded", "ClientReferred", "ReturnedToTreatment");
    private static final Set<String> ENDINGS = Set.of("ReferralDeclined", "Discharged", "DeathRecorded");

    static boolean begins(Timeline.Item item) {
        return !item.enteredInError() && BEGINNINGS.contains(item.type());
    }

    static boolean ends(Timeline.Item item) {
        return !item.enteredInError() && ENDINGS.contains(item.type());
    }

    /** @param open whether the journey goes on */
    static List<Episode> of(List<Timeline.Item> newestFirst, boolean open, Days days) {
        List<Episode> episodes = new ArrayList<>();
        for (Timeline.Item item : newestFirst.reversed()) {
            LocalDate day = days.day(item.at());
            boolean running = !episodes.isEmpty() && episodes.getLast().until() == null;
            if (begins(item) && !running) {
                episodes.add(new Episode(day, item.title(), null, null));
            } else if (ends(item) && running) {
                Episode begun = episodes.removeLast();
                episodes.add(new Episode(begun.from(), begun.beginning(), day, item.title()));
            } else if (ends(item)) {
                episodes.add(new Episode(null, null, day, item.title()));
            }
        }
        if (open && (episodes.isEmpty() || episodes.getLast().until() != null)) {
            episodes.add(new Episode(null, null, null, null));
        }
        return episodes;
    }
}
