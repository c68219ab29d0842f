package org.treatmentjourney.web.prescription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.prescriptions.FindPrescriptions;
import org.treatmentjourney.query.prescriptions.Prescribing;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** What is prescribed, and whether every day is covered. */
@Page
class PrescriptionsPage {

    private final Frames frames;
    private final Ask ask;

    PrescriptionsPage(Frames frames, Ask ask) {
        this.frames = frames;
        this.ask = ask;
    }

    @GetMapping("/journeys/{id}/prescriptions")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        model.addAttribute("journey", frames.ofJourney(model, id, seen));
        model.addAttribute("done", done);
        Prescribing prescribing =
                ask.of(new FindPrescriptions(id, Frames.seen(seen), PointInTime.NOW), Prescribing.class);
        model.addAttribute("prescribing", prescribing);
        model.addAttribute("sheets", Sheet.of(prescribing));
        return "prescription/prescriptions";
    }
}
