package org.treatmentjourney.web.frame;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.query.client.FindClient;
import org.treatmentjourney.query.journey.FindJourney;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.web.page.Ask;

/** Puts the banner on a page, and says when the page is older than it should be. */
@Component
public class Frames {

    private static final long LATE_MILLIS = 5_000;

    private final Ask ask;

    Frames(Ask ask) {
        this.ask = ask;
    }

    /** For pages that show where the journey stands. */
    public JourneyOverview ofJourney(Model model, UUID journeyId, @Nullable String seen) {
        return Objects.requireNonNull(journey(model, journeyId, seen).journey());
    }

    /** @param seen what the reader has just written, as the id of a stream and its version */
    public Banner journey(Model model, UUID journeyId, @Nullable String seen) {
        List<Seen> atLeast = seen(seen);
        var journey = ask.of(new FindJourney(journeyId, atLeast, PointInTime.NOW), JourneyOverview.class);
        var client = ask.of(new FindClient(journey.clientId(), List.of(), PointInTime.NOW), ClientDetails.class);
        return on(model, new Banner(client, journey), journey.freshness());
    }

    public Banner client(Model model, UUID clientId, @Nullable String seen) {
        var client = ask.of(new FindClient(clientId, seen(seen), PointInTime.NOW), ClientDetails.class);
        return on(model, new Banner(client, null), client.freshness());
    }

    public void freshness(Model model, Freshness freshness) {
        if (freshness.lagMillis() > LATE_MILLIS) {
            model.addAttribute("late", freshness);
        }
    }

    public static List<Seen> seen(@Nullable String seen) {
        return seen == null ? List.of() : Seen.of(List.of(seen));
    }

    private Banner on(Model model, Banner banner, Freshness freshness) {
        model.addAttribute("banner", banner);
        freshness(model, freshness);
        return banner;
    }
}
