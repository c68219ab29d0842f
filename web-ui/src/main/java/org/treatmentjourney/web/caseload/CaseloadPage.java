package org.treatmentjourney.web.caseload;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.caseload.Caseload;
import org.treatmentjourney.query.caseload.Caseloads;
import org.treatmentjourney.query.caseload.FindCaseload.Order;
import org.treatmentjourney.query.caseload.FindCaseloads;
import org.treatmentjourney.query.worklist.DutyKind;
import org.treatmentjourney.query.worklist.FindWorklist;
import org.treatmentjourney.query.worklist.FindWorklists;
import org.treatmentjourney.query.worklist.Worklists;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.service.OwnServices;
import org.treatmentjourney.web.text.Days;

/** Open journeys: one's own first for those who care for people, all of them for those who run the place. */
@Page
class CaseloadPage {

    private static final List<DutyKind> WAITING =
            List.of(DutyKind.CONTACT, DutyKind.TRIAGE, DutyKind.INTERVENTION_WAIT);
    private static final int LONGEST = 5;

    private final Ask ask;
    private final Frames frames;
    private final OwnServices services;
    private final CurrentPerson people;
    private final Days days;

    CaseloadPage(Ask ask, Frames frames, OwnServices services, CurrentPerson people, Days days) {
        this.ask = ask;
        this.frames = frames;
        this.services = services;
        this.people = people;
        this.days = days;
    }

    @GetMapping("/caseload")
    String show(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String keyworker,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String risk,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String seen,
            Model model) {
        Person me = people.get();
        Chosen chosen = Chosen.of(service, keyworker, stage, risk, order, me.is(Role.MANAGER) ? "" : me.id());
        Supplier<Caseloads> all = ask.meanwhile(new FindCaseloads(chosen.service(), List.of()), Caseloads.class);
        @Nullable
        Supplier<Worklists> waits = cursor == null
                ? ask.meanwhile(new FindWorklists(List.of(longest(chosen.service()))), Worklists.class)
                : null;
        Caseload caseload = ask.of(chosen.question(cursor, Frames.seen(seen)), Caseload.class);
        frames.freshness(model, caseload.freshness());
        model.addAttribute("chosen", chosen);
        model.addAttribute("caseload", caseload);
        model.addAttribute("cursor", cursor);
        List<Caseloads.Line> counts = all.get().items();
        model.addAttribute("counts", counts);
        model.addAttribute(
                "unlisted",
                chosen.somebody() != null
                        && counts.stream().noneMatch(line -> chosen.somebody().equals(line.keyworker())));
        model.addAttribute("services", services.now());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("levels", Level.values());
        model.addAttribute("orders", Order.values());
        model.addAttribute("manages", me.is(Role.MANAGER));
        if (waits != null) {
            model.addAttribute("waits", waits.get().lists().getFirst());
            model.addAttribute("names", waits.get().names());
        }
        return "caseload/caseload";
    }

    /** Whoever waits has been promised a first step and has not had it; most of them have no keyworker yet. */
    private FindWorklist longest(@Nullable String service) {
        return new FindWorklist(
                WAITING,
                service,
                null,
                days.today(),
                Map.of(),
                org.treatmentjourney.query.answer.Page.of(LONGEST, null),
                LocaleContextHolder.getLocale().toLanguageTag(),
                List.of());
    }
}
