package org.treatmentjourney.web.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.stages.FindStages;
import org.treatmentjourney.query.stages.Stages;
import org.treatmentjourney.query.timeline.FindTimeline;
import org.treatmentjourney.query.timeline.Only;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.query.timeline.TimelineKind;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Days;

/** Everything that has happened, the newest first, beside the stages in which it did. */
@Page
class TimelinePage {

    private static final int ENTRIES = 50;
    private static final int TURNS = 200;

    private final Frames frames;
    private final Ask ask;
    private final Days days;

    TimelinePage(Frames frames, Ask ask, Days days) {
        this.frames = frames;
        this.ask = ask;
        this.days = days;
    }

    @GetMapping("/journeys/{id}/timeline")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(name = "kind", required = false) @Nullable List<String> kinds,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String errors,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        JourneyOverview journey = frames.ofJourney(model, id, seen);
        var sieve = new Sieve("all".equals(whose), kinds(kinds), day(from), day(to), "hide".equals(errors), entry);
        Timeline timeline = timeline(journey, sieve.only(id, days.zone()), ENTRIES, cursor, seen);
        var stages = ask.of(new FindStages(id, Frames.seen(seen), PointInTime.NOW), Stages.class);
        model.addAttribute("done", done);
        model.addAttribute("sieve", sieve);
        model.addAttribute("wrongFrom", unread(from));
        model.addAttribute("wrongTo", unread(to));
        model.addAttribute("kinds", TimelineKind.values());
        model.addAttribute("bands", Band.of(timeline.items(), stages.items(), days));
        model.addAttribute("count", timeline.items().size());
        model.addAttribute("cursor", timeline.cursor());
        model.addAttribute("later", cursor != null);
        model.addAttribute("here", here(id, sieve));
        model.addAttribute("episodes", episodes(journey, seen));
        return "journey/timeline";
    }

    private List<Episode> episodes(JourneyOverview journey, @Nullable String seen) {
        JourneyAxis stands = journey.axes().journey();
        boolean open =
                stands != JourneyAxis.DISCHARGED && stands != JourneyAxis.DECLINED && stands != JourneyAxis.CLOSED;
        var turns = new Only(
                null, journey.journeyId(), List.of(TimelineKind.REFERRAL, TimelineKind.ENDING), null, null, true);
        return Episode.of(timeline(journey, turns, TURNS, null, seen).items(), open, days);
    }

    private Timeline timeline(
            JourneyOverview journey, Only only, int most, @Nullable String cursor, @Nullable String seen) {
        return ask.of(
                new FindTimeline(
                        journey.clientId(),
                        only,
                        org.treatmentjourney.query.answer.Page.of(most, cursor),
                        LocaleContextHolder.getLocale().toLanguageTag(),
                        Frames.seen(seen),
                        PointInTime.NOW),
                Timeline.class);
    }

    /** The address of what is shown, to come back to. */
    private static String here(UUID id, Sieve sieve) {
        String parameters = sieve.parameters();
        return "/journeys/" + id + "/timeline" + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static List<TimelineKind> kinds(@Nullable List<String> asked) {
        return asked == null
                ? List.of()
                : Arrays.stream(TimelineKind.values())
                        .filter(kind -> asked.contains(Codes.kebab(kind)))
                        .toList();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** What somebody wrote that is no day. */
    private static @Nullable String unread(@Nullable String text) {
        return text == null || text.isBlank() || day(text) != null ? null : text;
    }
}
