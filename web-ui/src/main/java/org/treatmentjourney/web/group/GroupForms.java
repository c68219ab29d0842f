package org.treatmentjourney.web.group;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.groups.FindGroup;
import org.treatmentjourney.query.groups.GroupDetails;
import org.treatmentjourney.query.groups.MembershipState;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Names;
import tools.jackson.databind.node.ObjectNode;

/** The forms about groups and whoever is in them. */
@Configuration(proxyBeanMethods = false)
class GroupForms {

    private static final int USUAL_MINUTES = 180;

    @Bean
    WhoForm inviteMemberForm(Ask ask, Names names) {
        return new WhoForm("invite-member", null, ask, names);
    }

    @Bean
    WhoForm enrolMemberForm(Ask ask, Names names) {
        return new WhoForm("enrol-member", null, ask, names);
    }

    @Bean
    WhoForm declineInvitationForm(Ask ask, Names names) {
        return new WhoForm("decline-invitation", MembershipState.INVITED::equals, ask, names);
    }

    @Bean
    WhoForm leaveGroupForm(Ask ask, Names names) {
        return new WhoForm("leave-group", MembershipState.ENROLLED::equals, ask, names);
    }

    @Bean
    WhoForm memberAfterwardsForm(Ask ask, Names names) {
        Predicate<MembershipState> hasBeenIn =
                state -> state != MembershipState.INVITED && state != MembershipState.DECLINED;
        return new WhoForm("record-member-afterwards", hasBeenIn, ask, names);
    }

    /** A new group is led by whoever plans it, among others; a change begins with what is planned. */
    @Bean
    Prefill groupPrefill(Ask ask) {
        return (command, body, stream, me) -> {
            if (command.equals("plan-group")) {
                body.put("minutes", USUAL_MINUTES);
                body.putArray("facilitators").add(me.id());
            } else if (command.equals("change-group")) {
                planned(ask.of(new FindGroup(stream, List.of(), PointInTime.NOW), GroupDetails.class), body);
            }
        };
    }

    private static void planned(GroupDetails group, ObjectNode body) {
        if (group.focus() != null) {
            body.put("focus", group.focus());
        }
        if (group.place() != null) {
            body.put("place", group.place());
        }
        body.put("firstMeetingAt", group.firstMeetingAt().toString());
        body.put("minutes", group.minutes());
        if (group.weeks() != null) {
            body.put("weeks", group.weeks());
        }
        if (group.capacity() != null) {
            body.put("capacity", group.capacity());
        }
        group.facilitators().forEach(body.putArray("facilitators")::add);
        group.materials().forEach(body.putArray("materials")::add);
    }
}
