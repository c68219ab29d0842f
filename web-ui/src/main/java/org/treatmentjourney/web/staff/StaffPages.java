package org.treatmentjourney.web.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.staff.command.TakeOnStaff;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.caseload.Caseloads;
import org.treatmentjourney.query.caseload.FindCaseloads;
import org.treatmentjourney.query.staff.FindStaff;
import org.treatmentjourney.query.staff.FindStaffMember;
import org.treatmentjourney.query.staff.StaffList;
import org.treatmentjourney.query.staff.StaffMember;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.service.OwnServices;
import org.treatmentjourney.web.text.Days;

/** Who works here, and each of them with what was recorded of their work. */
@Page
class StaffPages {

    private static final int SHOWN = 100;
    private static final String PERSON = "[!-~]{1,200}";

    private final Ask ask;
    private final OwnServices services;
    private final CurrentPerson people;
    private final Days days;

    StaffPages(Ask ask, OwnServices services, CurrentPerson people, Days days) {
        this.ask = ask;
        this.services = services;
        this.people = people;
        this.days = days;
    }

    @GetMapping("/staff")
    String list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var page = org.treatmentjourney.query.answer.Page.of(SHOWN, cursor);
        var staff = ask.of(new FindStaff(null, page, Frames.seen(seen)), StaffList.class);
        Map<Boolean, List<StaffList.Item>> byGone =
                staff.items().stream().collect(Collectors.partitioningBy(this::isGone));
        model.addAttribute("staff", staff);
        model.addAttribute("here", byGone.get(false));
        model.addAttribute("gone", byGone.get(true));
        model.addAttribute("manages", people.get().is(Role.MANAGER));
        model.addAttribute("services", services.now());
        model.addAttribute("done", done);
        return "staff/list";
    }

    @GetMapping("/staff/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var member = ask.of(new FindStaffMember(id, Frames.seen(seen), PointInTime.NOW), StaffMember.class);
        model.addAttribute("member", member);
        model.addAttribute("services", services.now());
        model.addAttribute("manages", people.get().is(Role.MANAGER));
        model.addAttribute("journeys", people.get().is(Role.MANAGER) ? journeys(member.person()) : 0);
        model.addAttribute("done", done);
        return "staff/member";
    }

    /** The id of a record follows from the person, so that is asked first; whoever is known has their page already. */
    @GetMapping("/staff/take-on")
    String takeOn(@RequestParam(required = false) @Nullable String person, Model model) {
        AccessPolicy.require(people.get(), TakeOnStaff.class);
        if (person == null || !person.strip().matches(PERSON)) {
            model.addAttribute("person", person);
            return "staff/take-on";
        }
        String id = person.strip();
        var found = ask.of(
                new FindStaff(id, org.treatmentjourney.query.answer.Page.of(1, null), List.of()), StaffList.class);
        return found.items().stream()
                .filter(item -> item.leftOn() == null)
                .findFirst()
                .map(item -> "redirect:/staff/" + item.staffId())
                .orElseGet(() -> "redirect:/staff/" + found.staffId() + "/do/take-on-staff?person="
                        + UriUtils.encode(id, "UTF-8") + "&_back=/staff/" + found.staffId());
    }

    /** Whoever has not begun yet is on the way here and not gone. */
    private boolean isGone(StaffList.Item item) {
        return !item.employed() && !item.from().isAfter(days.today());
    }

    private long journeys(String person) {
        return ask.of(new FindCaseloads(null, List.of()), Caseloads.class).items().stream()
                .filter(line -> person.equals(line.keyworker()))
                .mapToLong(Caseloads.Line::journeys)
                .sum();
    }
}
