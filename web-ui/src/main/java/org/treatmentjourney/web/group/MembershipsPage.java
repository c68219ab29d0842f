package org.treatmentjourney.web.group;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.groups.FindGroups;
import org.treatmentjourney.query.groups.FindMemberships;
import org.treatmentjourney.query.groups.GroupList;
import org.treatmentjourney.query.groups.MembershipState;
import org.treatmentjourney.query.groups.Memberships;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** The groups that a client is in or was, and those that they could join. */
@Page
class MembershipsPage {

    private static final int SHOWN = 100;

    private final Frames frames;
    private final Ask ask;

    MembershipsPage(Frames frames, Ask ask) {
        this.frames = frames;
        this.ask = ask;
    }

    @GetMapping("/journeys/{id}/groups")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var memberships = ask.of(new FindMemberships(id, Frames.seen(seen), PointInTime.NOW), Memberships.class);
        model.addAttribute("journey", frames.ofJourney(model, id, null));
        model.addAttribute("memberships", memberships.items());
        model.addAttribute("open", open(memberships));
        model.addAttribute("done", done);
        return "group/memberships";
    }

    private List<GroupList.Item> open(Memberships memberships) {
        Set<UUID> taken = memberships.items().stream()
                .filter(one -> one.state() == MembershipState.ENROLLED || one.state() == MembershipState.INVITED)
                .map(Memberships.Item::groupId)
                .collect(Collectors.toSet());
        var page = org.treatmentjourney.query.answer.Page.of(SHOWN, null);
        return ask.of(new FindGroups(page, List.of()), GroupList.class).items().stream()
                .filter(group -> group.endedOn() == null && !group.frozen() && !taken.contains(group.groupId()))
                .toList();
    }
}
