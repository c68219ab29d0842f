package org.treatmentjourney.web.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.treatmentjourney.query.operations.FindParkedStreams;
import org.treatmentjourney.query.operations.FindViews;
import org.treatmentjourney.query.operations.ParkedList;
import org.treatmentjourney.query.operations.ProjectionStatus;
import org.treatmentjourney.query.operations.RebuildView;
import org.treatmentjourney.query.operations.Retried;
import org.treatmentjourney.query.operations.RetryStream;
import org.treatmentjourney.query.operations.Views;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.signin.StaleForm;

/** What operators look after: that every view follows the log, and what to do about one that does not. */
@Page
class OperationsPages {

    private final Ask ask;

    OperationsPages(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/operations")
    String show(
            @RequestParam(required = false) @Nullable String rebuilt,
            @RequestParam(required = false) @Nullable String retried,
            Model model) {
        model.addAttribute("now", now());
        model.addAttribute(
                "rebuilt",
                views().stream()
                        .map(ProjectionStatus::name)
                        .filter(name -> name.equals(rebuilt))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("retried", retried);
        return "operations/operations";
    }

    /** Only where it is different from what the page shows. */
    @GetMapping("/operations/live")
    Object live(@RequestParam(required = false) @Nullable String mark) {
        ViewsNow now = now();
        return now.mark().equals(mark)
                ? ResponseEntity.noContent().build()
                : new ModelAndView("operations/operations :: live", "now", now);
    }

    @GetMapping("/operations/{view}/rebuild")
    String confirm(@PathVariable String view, Model model) {
        model.addAttribute("view", known(view));
        return "operations/rebuild";
    }

    @PostMapping("/operations/{view}/rebuild")
    String rebuild(@PathVariable String view, HttpServletRequest request, Model model) {
        if (StaleForm.is(request)) {
            return confirm(view, model);
        }
        ask.of(new RebuildView(known(view).name()), ProjectionStatus.Rebuild.class);
        return "redirect:/operations?rebuilt=" + view;
    }

    @PostMapping("/operations/{view}/streams/{stream}/retry")
    String retry(@PathVariable String view, @PathVariable UUID stream, HttpServletRequest request) {
        if (StaleForm.is(request)) {
            return "redirect:/operations";
        }
        Retried outcome = ask.of(new RetryStream(known(view).name(), stream), Retried.class);
        return "redirect:/operations?retried=" + (outcome.parked() ? "parked" : "follows");
    }

    private ViewsNow now() {
        return new ViewsNow(
                views(), ask.of(new FindParkedStreams(), ParkedList.class).items());
    }

    private List<ProjectionStatus> views() {
        return ask.of(new FindViews(), Views.class).projections();
    }

    private ProjectionStatus known(String view) {
        return views().stream()
                .filter(one -> one.name().equals(view))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
