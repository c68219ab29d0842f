package org.treatmentjourney.web.elsewhere;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;
import org.treatmentjourney.query.stays.FindNotices;
import org.treatmentjourney.query.stays.FindStays;
import org.treatmentjourney.query.stays.Notices;
import org.treatmentjourney.query.stays.Stays;
import org.treatmentjourney.query.worklist.DueWork;
import org.treatmentjourney.query.worklist.DutyKind;
import org.treatmentjourney.query.worklist.FindDueWork;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.journey.DueStep;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.text.Codes;

/** Where the client is or was, what is to be done about it, and what others must know. */
@Page
class ElsewherePage {

    private static final Set<DutyKind> HERE = Set.of(
            DutyKind.DISCHARGE_FOLLOW_UP,
            DutyKind.WARD_REFERRAL,
            DutyKind.RELEASE_CONTACT,
            DutyKind.NOTICE_UNACKNOWLEDGED,
            DutyKind.CARE_PLAN_COPY,
            DutyKind.NALOXONE);

    private final Frames frames;
    private final Ask ask;
    private final CurrentPerson people;
    private final Codes codes;

    ElsewherePage(Frames frames, Ask ask, CurrentPerson people, Codes codes) {
        this.frames = frames;
        this.ask = ask;
        this.people = people;
        this.codes = codes;
    }

    @GetMapping("/journeys/{id}/elsewhere")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        List<Seen> atLeast = Frames.seen(seen);
        var notices = ask.meanwhile(new FindNotices(id, atLeast, PointInTime.NOW), Notices.class);
        var due = ask.meanwhile(
                new FindDueWork(id, LocaleContextHolder.getLocale().toLanguageTag(), atLeast, PointInTime.NOW),
                DueWork.class);
        model.addAttribute("journey", frames.ofJourney(model, id, seen));
        model.addAttribute("done", done);
        model.addAttribute("stays", ask.of(new FindStays(id, atLeast, PointInTime.NOW), Stays.class));
        model.addAttribute("informed", Informed.of(notices.get(), codes));
        model.addAttribute("due", due(due.get()));
        return "journey/elsewhere";
    }

    private List<DueStep> due(DueWork work) {
        Person me = people.get();
        return work.items().stream()
                .filter(item -> HERE.contains(item.kind()))
                .map(item -> DueStep.of(item, me, "/journeys/" + item.journeyId() + "/elsewhere"))
                .toList();
    }
}
