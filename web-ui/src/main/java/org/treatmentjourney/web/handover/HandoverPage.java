package org.treatmentjourney.web.handover;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.handover.FindHandover;
import org.treatmentjourney.query.handover.Handover;
import org.treatmentjourney.query.risks.FindRisks;
import org.treatmentjourney.query.risks.RiskHistory;
import org.treatmentjourney.query.sessions.FindSessions;
import org.treatmentjourney.query.sessions.Session;
import org.treatmentjourney.query.sessions.Sessions;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** The last handover, what is urgent first, and the word of whoever takes over. */
@Page
class HandoverPage {

    private final Ask ask;
    private final Frames frames;

    HandoverPage(Ask ask, Frames frames) {
        this.ask = ask;
        this.frames = frames;
    }

    @GetMapping("/journeys/{id}/handover")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var atLeast = Frames.seen(seen);
        var handover = ask.of(new FindHandover(id, atLeast, PointInTime.NOW), Handover.class);
        frames.journey(model, id, seen);
        model.addAttribute("done", done);
        model.addAttribute("handover", handover);
        if (handover.handoverAt() != null) {
            var sessions = ask.of(new FindSessions(id, atLeast, PointInTime.NOW), Sessions.class);
            model.addAttribute("left", left(handover, sessions.sessions()));
        }
        if (!handover.urgentRisks().isEmpty()) {
            var risks = ask.of(new FindRisks(id, atLeast, PointInTime.NOW), RiskHistory.class);
            model.addAttribute("urgentNow", risks.urgent());
        }
        return "handover/handover";
    }

    /** The session in which it was left. */
    private static @Nullable Session left(Handover handover, List<Session> sessions) {
        return sessions.stream()
                .filter(session -> session.at().equals(handover.handoverAt()))
                .max(Comparator.comparing(Session::at))
                .orElse(null);
    }
}
