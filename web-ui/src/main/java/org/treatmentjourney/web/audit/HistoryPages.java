package org.treatmentjourney.web.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.treatmentjourney.query.answer.Changed;
import org.treatmentjourney.query.audit.AuditClient;
import org.treatmentjourney.query.audit.AuditDifferences;
import org.treatmentjourney.query.audit.AuditEvents;
import org.treatmentjourney.query.audit.AuditJourney;
import org.treatmentjourney.query.audit.Differences;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** A history step by step: what was recorded, and what the views said from then on. */
@Page
class HistoryPages {

    private static final int MOST = 200;

    /** Every step raises the version of every view of its stream, which tells nobody anything. */
    private static final String COUNTED = "/version";

    private final Ask ask;

    HistoryPages(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/audit/journeys/{id}")
    String journey(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer step,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        model.addAttribute("kind", "journeys");
        return show(id, events(page -> new AuditJourney(id, page)), step, all, model);
    }

    @GetMapping("/audit/clients/{id}")
    String client(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer step,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        model.addAttribute("kind", "clients");
        return show(id, events(page -> new AuditClient(id, page)), step, all, model);
    }

    private String show(UUID id, List<AuditEvents.Item> events, @Nullable Integer number, boolean all, Model model) {
        if (events.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        History history = History.of(events);
        Step step = history.step(number);
        boolean ofJourney = !step.stream().equals(history.subject());
        model.addAttribute("id", id);
        model.addAttribute("history", history);
        model.addAttribute("step", step);
        model.addAttribute("around", history.around(step));
        model.addAttribute("ofJourney", ofJourney);
        model.addAttribute("all", all);
        if (ofJourney) {
            Map<String, List<Changed>> changes = differences(step, history.before(step));
            model.addAttribute(
                    "changes",
                    changes.entrySet().stream()
                            .map(view -> ViewAt.changed(view.getKey(), view.getValue()))
                            .toList());
            model.addAttribute("whole", all ? whole(step, history, changes) : List.of());
        }
        return "audit/history";
    }

    private List<ViewAt> whole(Step step, History history, Map<String, List<Changed>> changes) {
        return differences(step, history.beforeAll(step)).entrySet().stream()
                .map(view ->
                        ViewAt.whole(view.getKey(), view.getValue(), changes.getOrDefault(view.getKey(), List.of())))
                .toList();
    }

    private Map<String, List<Changed>> differences(Step step, Instant from) {
        return ask
                .of(
                        new AuditDifferences(step.stream(), AuditDifferences.Axis.AS_KNOWN_AT, from, step.recordedAt()),
                        Differences.class)
                .views()
                .stream()
                .map(view -> new Differences.Different(
                        view.view(),
                        view.changes().stream()
                                .filter(change -> !change.field().equals(COUNTED))
                                .toList()))
                .filter(view -> !view.changes().isEmpty())
                .collect(Collectors.toMap(
                        Differences.Different::view,
                        Differences.Different::changes,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private List<AuditEvents.Item> events(Function<org.treatmentjourney.query.answer.Page, Object> question) {
        List<AuditEvents.Item> events = new ArrayList<>();
        String cursor = null;
        do {
            AuditEvents part =
                    ask.of(question.apply(org.treatmentjourney.query.answer.Page.of(MOST, cursor)), AuditEvents.class);
            events.addAll(part.items());
            cursor = part.cursor();
        } while (cursor != null);
        return events;
    }
}
