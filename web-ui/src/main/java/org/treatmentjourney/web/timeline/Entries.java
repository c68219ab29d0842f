package org.treatmentjourney.web.timeline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.timeline.FindTimeline;
import org.treatmentjourney.query.timeline.Only;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.web.page.Ask;

/** A single entry, so that whoever says something about it sees which one it is. */
@Component("entries")
public class Entries {

    private static final int MOST = 200;

    private final Ask ask;

    Entries(Ask ask) {
        this.ask = ask;
    }

    /** Null if the client has no such entry. */
    public Timeline.@Nullable Item of(UUID clientId, String eventId) {
        return eventId.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? found(clientId, Only.entry(UUID.fromString(eventId)), 1).stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What may stand in its place: others like it on the same journey that hold. */
    public List<Timeline.Item> like(UUID clientId, Timeline.Item entry) {
        var journey = new Only(null, entry.journeyId(), List.of(), null, null, true);
        return found(clientId, journey, MOST).stream()
                .filter(other -> other.type().equals(entry.type()))
                .filter(other -> Objects.equals(other.selfHelpId(), entry.selfHelpId()))
                .filter(other -> !other.eventId().equals(entry.eventId()))
                .toList();
    }

    private List<Timeline.Item> found(UUID clientId, Only only, int most) {
        return ask.of(
                        new FindTimeline(
                                clientId,
                                only,
                                Page.of(most, null),
                                LocaleContextHolder.getLocale().toLanguageTag(),
                                List.of(),
                                PointInTime.NOW),
                        Timeline.class)
                .items();
    }
}
