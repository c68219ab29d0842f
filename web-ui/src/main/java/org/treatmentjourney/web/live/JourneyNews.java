package org.treatmentjourney.web.live;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.changes.Changes;
import org.treatmentjourney.query.changes.FindChanges;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** Whether anything has been recorded on a journey since a page was shown. It names nothing, and nothing is told where nothing is new. */
@Page
class JourneyNews {

    /** htmx asks no more after this; the page is old from now on. */
    private static final int ENOUGH = 286;

    private final Ask ask;

    JourneyNews(Ask ask) {
        this.ask = ask;
    }

    /** @param here the page that asks */
    @GetMapping("/journeys/{id}/live")
    String news(
            @PathVariable UUID id,
            @RequestParam UUID client,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String here,
            Model model,
            HttpServletResponse response) {
        Changes changes = ask.of(new FindChanges(client, Map.of(id, version), true), Changes.class);
        if (changes.versions().getOrDefault(id, 0L) <= version) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return "fragments/news :: nothing";
        }
        response.setStatus(ENOUGH);
        String journey = "/journeys/" + id;
        boolean reading = here.matches(journey + "(/(plan|timeline|risks|sessions|engagement|handover))?");
        model.addAttribute("show", reading ? here : journey);
        model.addAttribute("typing", !reading);
        return "fragments/news :: news";
    }
}
