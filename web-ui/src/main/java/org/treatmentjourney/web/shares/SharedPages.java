package org.treatmentjourney.web.shares;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.client.ClientDetails;
import org.treatmentjourney.query.client.FindClient;
import org.treatmentjourney.query.shares.FindSharedWithUs;
import org.treatmentjourney.query.shares.SharedWithUs;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** What other organisations let us see: whom, and of each of them what was agreed and nothing else. */
@Page
class SharedPages {

    private static final int PEOPLE = 50;

    private final Frames frames;
    private final Ask ask;

    SharedPages(Frames frames, Ask ask) {
        this.frames = frames;
        this.ask = ask;
    }

    @GetMapping("/shared")
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        SharedWithUs shared = shared(null, PEOPLE, cursor, model);
        model.addAttribute("items", shared.items());
        model.addAttribute("cursor", shared.cursor());
        model.addAttribute("later", cursor != null);
        return "shares/shared-with-us";
    }

    @GetMapping("/shared/{id}")
    String one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String done, Model model) {
        SharedWithUs.Item item = shared(id, 1, null, model).items().stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("item", item);
        model.addAttribute("done", done);
        model.addAttribute("client", who(item));
        model.addAttribute("journeys", journeys(item));
        return "shares/shared";
    }

    private SharedWithUs shared(@Nullable UUID client, int limit, @Nullable String cursor, Model model) {
        var page = org.treatmentjourney.query.answer.Page.of(limit, cursor);
        SharedWithUs shared = ask.of(new FindSharedWithUs(client, page), SharedWithUs.class);
        frames.freshness(model, shared.freshness());
        return shared;
    }

    private @Nullable ClientDetails who(SharedWithUs.Item item) {
        return item.classes().contains("identity")
                ? ask.ifAny(new FindClient(item.clientId(), List.of(), PointInTime.NOW), ClientDetails.class)
                        .orElse(null)
                : null;
    }

    private List<SharedJourney> journeys(SharedWithUs.Item item) {
        return item.journeyIds().stream()
                .map(journey -> SharedJourney.of(journey, item.classes(), ask))
                .toList();
    }
}
