package org.treatmentjourney.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.stages.Stages;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.web.text.Days;

/**
 * The days that somebody spent in one stage, the newest first.
 *
 * @param stage null before the first was assessed
 */
public record Band(Stages.@Nullable Item stage, List<Band.Day> days) {

    /** What happened on one day. */
    public record Day(LocalDate day, List<Band.Entry> entries) {}

    /** An entry, and whether an episode begins or ends with it. */
    public record Entry(Timeline.Item item, boolean begins, boolean ends) {}

    static List<Band> of(List<Timeline.Item> newestFirst, List<Stages.Item> stages, Days days) {
        List<Band> bands = new ArrayList<>();
        for (Day day : byDay(newestFirst, days)) {
            Stages.Item stage = on(day.day(), stages);
            if (bands.isEmpty() || bands.getLast().stage() != stage) {
                bands.add(new Band(stage, new ArrayList<>()));
            }
            bands.getLast().days().add(day);
        }
        return bands;
    }

    private static List<Day> byDay(List<Timeline.Item> newestFirst, Days days) {
        List<Day> all = new ArrayList<>();
        for (Timeline.Item item : newestFirst) {
            LocalDate day = days.day(item.at());
            if (all.isEmpty() || !all.getLast().day().equals(day)) {
                all.add(new Day(day, new ArrayList<>()));
            }
            all.getLast().entries().add(new Entry(item, Episode.begins(item), Episode.ends(item)));
        }
        return all;
    }

    /** What was assessed on a day holds on that day. */
    private static Stages.@Nullable Item on(LocalDate day, List<Stages.Item> stages) {
        return stages.reversed().stream()
                .filter(stage -> !stage.since().isAfter(day))
                .findFirst()
                .orElse(null);
    }
}
