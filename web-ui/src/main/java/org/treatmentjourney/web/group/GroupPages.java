package org.treatmentjourney.web.group;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.group.command.PlanGroup;
import org.treatmentjourney.domain.group.value.GroupAttendance;
import org.treatmentjourney.domain.group.value.MemberAttendance;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.groups.FindGroup;
import org.treatmentjourney.query.groups.FindGroups;
import org.treatmentjourney.query.groups.FindStaffingShortfalls;
import org.treatmentjourney.query.groups.GroupDetails;
import org.treatmentjourney.query.groups.GroupList;
import org.treatmentjourney.query.groups.GroupMeeting;
import org.treatmentjourney.query.groups.MeetingState;
import org.treatmentjourney.query.groups.MembershipState;
import org.treatmentjourney.query.groups.StaffingShortfalls;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Names;
import org.treatmentjourney.web.page.Page;
import org.treatmentjourney.web.service.OwnServices;

/** The groups of somebody's services, and each of them with what is still to be recorded first. */
@Page
class GroupPages {

    private static final int SHOWN = 100;
    private static final int COLUMNS = 12;

    private final Ask ask;
    private final Names names;
    private final OwnServices services;
    private final CurrentPerson people;

    GroupPages(Ask ask, Names names, OwnServices services, CurrentPerson people) {
        this.ask = ask;
        this.names = names;
        this.services = services;
        this.people = people;
    }

    @GetMapping("/groups")
    String list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var page = org.treatmentjourney.query.answer.Page.of(SHOWN, cursor);
        var groups = ask.of(new FindGroups(page, Frames.seen(seen)), GroupList.class);
        Map<Boolean, List<GroupList.Item>> byEnded =
                groups.items().stream().collect(Collectors.partitioningBy(group -> group.endedOn() != null));
        model.addAttribute("groups", groups);
        model.addAttribute("going", byEnded.get(false));
        model.addAttribute("ended", byEnded.get(true));
        model.addAttribute("services", services.now());
        ask.ifAny(new FindStaffingShortfalls(null, null, List.of()), StaffingShortfalls.class)
                .ifPresent(shortfalls -> model.addAttribute("shortfalls", shortfalls));
        model.addAttribute("done", done);
        return "group/list";
    }

    @GetMapping("/groups/plan")
    String plan() {
        AccessPolicy.require(people.get(), PlanGroup.class);
        return "redirect:/groups/" + UUID.randomUUID() + "/do/plan-group";
    }

    @GetMapping("/groups/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var group = ask.of(new FindGroup(id, Frames.seen(seen), PointInTime.NOW), GroupDetails.class);
        model.addAttribute("group", group);
        model.addAttribute("names", named(group));
        model.addAttribute("services", services.now());
        model.addAttribute("invited", members(group, MembershipState.INVITED::equals));
        model.addAttribute("inside", members(group, GroupPages::hasBeenIn));
        var held = meetings(group, MeetingState.HELD);
        model.addAttribute("held", held);
        model.addAttribute("shown", held.subList(Math.max(0, held.size() - COLUMNS), held.size()));
        model.addAttribute("marks", marks(held));
        model.addAttribute("toRecord", meetings(group, MeetingState.TO_RECORD));
        model.addAttribute("planned", meetings(group, MeetingState.PLANNED));
        model.addAttribute("cancelled", meetings(group, MeetingState.CANCELLED));
        model.addAttribute("done", done);
        return "group/group";
    }

    private Map<UUID, String> named(GroupDetails group) {
        Map<UUID, String> byClient = names.of(group.members().stream()
                .map(GroupDetails.Member::clientId)
                .distinct()
                .toList());
        return group.members().stream()
                .filter(member -> byClient.containsKey(member.clientId()))
                .collect(Collectors.toMap(GroupDetails.Member::journeyId, member -> byClient.get(member.clientId())));
    }

    /** By meeting and by member. */
    private static Map<UUID, Map<UUID, GroupAttendance>> marks(List<GroupMeeting> held) {
        return held.stream()
                .collect(Collectors.toMap(
                        GroupMeeting::meetingId,
                        meeting -> meeting.attendance().stream()
                                .collect(Collectors.toMap(MemberAttendance::journeyId, MemberAttendance::attendance))));
    }

    private static boolean hasBeenIn(MembershipState state) {
        return state != MembershipState.INVITED && state != MembershipState.DECLINED;
    }

    private static List<GroupDetails.Member> members(GroupDetails group, Predicate<MembershipState> which) {
        return group.members().stream().filter(one -> which.test(one.state())).toList();
    }

    private static List<GroupMeeting> meetings(GroupDetails group, MeetingState state) {
        return group.meetings().stream().filter(one -> one.state() == state).toList();
    }
}
