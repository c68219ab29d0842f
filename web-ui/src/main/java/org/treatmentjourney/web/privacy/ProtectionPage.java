package org.treatmentjourney.web.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.protection.FindProtection;
import org.treatmentjourney.query.protection.Protection;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** To whom one person's record is closed (R48). */
@Page
class ProtectionPage {

    private final Ask ask;
    private final Frames frames;

    ProtectionPage(Ask ask, Frames frames) {
        this.ask = ask;
        this.frames = frames;
    }

    @GetMapping("/clients/{id}/protection")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        frames.client(model, id, seen);
        model.addAttribute("protection", ask.of(new FindProtection(id, Frames.seen(seen)), Protection.class));
        model.addAttribute("done", done);
        return "privacy/protection";
    }
}
