package org.treatmentjourney.web.privacy;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.erasure.ErasureWork;
import org.treatmentjourney.query.erasure.FindErasureWork;
import org.treatmentjourney.query.protection.EmergencyAccess;
import org.treatmentjourney.query.protection.FindEmergencyAccess;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/**
 * Where the work of the privacy officer begins: what is due of erasing and keeping (R51), accesses in an emergency, and who
 * opens records so how often (R49).
 */
@Page
class PrivacyPage {

    private static final int MOST = 50;

    private final Ask ask;
    private final Frames frames;

    PrivacyPage(Ask ask, Frames frames) {
        this.ask = ask;
        this.frames = frames;
    }

    @GetMapping("/privacy")
    String show(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var page = org.treatmentjourney.query.answer.Page.of(MOST, cursor);
        var accesses = ask.of(new FindEmergencyAccess(page, Frames.seen(seen)), EmergencyAccess.class);
        frames.freshness(model, accesses.freshness());
        model.addAttribute("accesses", accesses);
        model.addAttribute("work", ask.of(new FindErasureWork(Frames.seen(seen)), ErasureWork.class));
        model.addAttribute("done", done);
        return "privacy/privacy";
    }
}
