package org.treatmentjourney.web.caseload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.command.handover.HandedOver;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.staff.command.HandOverCaseload;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.caseload.Caseload;
import org.treatmentjourney.query.caseload.FindCaseload;
import org.treatmentjourney.query.caseload.FindCaseload.Order;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.service.OwnServices;
import org.treatmentjourney.web.signin.StaleForm;
import org.treatmentjourney.web.staff.Colleagues;
import org.treatmentjourney.web.text.Texts;

/** A caseload goes to a colleague: which journeys, to whom and why, and what became of each. */
@org.treatmentjourney.web.page.Page
class HandOverPages {

    private static final int MOST = 200;

    private final Ask ask;
    private final HandingOver handingOver;
    private final Colleagues colleagues;
    private final OwnServices services;
    private final CurrentPerson people;
    private final Texts texts;

    HandOverPages(
            Ask ask,
            HandingOver handingOver,
            Colleagues colleagues,
            OwnServices services,
            CurrentPerson people,
            Texts texts) {
        this.ask = ask;
        this.handingOver = handingOver;
        this.colleagues = colleagues;
        this.services = services;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping("/caseload/hand-over")
    String choose(@RequestParam String keyworker, Model model) {
        AccessPolicy.require(people.get(), HandOverCaseload.class);
        return form(null, keyworker, model);
    }

    @PostMapping("/caseload/hand-over")
    String send(
            @RequestParam String keyworker,
            @RequestParam(required = false) @Nullable List<UUID> journeys,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "_key") String key,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccessPolicy.require(people.get(), HandOverCaseload.class);
        var form = new HandOverForm(
                keyworker, journeys == null ? List.of() : journeys, to.strip(), reason.strip(), key, null);
        String missing = form.journeys().isEmpty()
                ? "hand-over.none-chosen"
                : form.to().isEmpty() ? "hand-over.nobody-chosen" : StaleForm.is(request) ? "form.again" : null;
        if (missing != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(form.with(texts.of(missing)), keyworker, model);
        }
        Map<UUID, String> names = names(keyworker);
        try {
            HandedOver outcome = handingOver.send(form);
            names(to.strip()).forEach(names::putIfAbsent);
            return result(form, outcome, names, model);
        } catch (Refused refused) {
            response.setStatus(refused.status().value());
            return form(
                    form.with(texts.first("refusal." + refused.code()).orElse(refused.sentence())), keyworker, model);
        } catch (RuntimeException cutOff) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return form(form.with(texts.of("hand-over.cut-off")), keyworker, model);
        }
    }

    private String form(@Nullable HandOverForm written, String keyworker, Model model) {
        Caseload caseload = caseload(keyworker);
        List<UUID> all = caseload.items().stream().map(Caseload.Item::journeyId).toList();
        model.addAttribute("form", written == null ? HandOverForm.fresh(keyworker, all) : written);
        model.addAttribute("caseload", caseload);
        model.addAttribute("colleagues", colleagues.of(keyworker));
        model.addAttribute("services", services.now());
        return "caseload/hand-over";
    }

    private static String result(HandOverForm form, HandedOver outcome, Map<UUID, String> names, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("outcome", outcome);
        model.addAttribute("names", names);
        model.addAttribute(
                "handedOver",
                outcome.items().stream().filter(item -> item.version() != null).count());
        return "caseload/handed-over";
    }

    private Map<UUID, String> names(String keyworker) {
        Map<UUID, String> names = new HashMap<>();
        caseload(keyworker).items().forEach(item -> {
            if (item.name() != null) {
                names.put(item.journeyId(), item.name());
            }
        });
        return names;
    }

    private Caseload caseload(String keyworker) {
        return ask.of(
                new FindCaseload(null, keyworker, false, null, null, Order.RISK, Page.of(MOST, null), List.of()),
                Caseload.class);
    }
}
