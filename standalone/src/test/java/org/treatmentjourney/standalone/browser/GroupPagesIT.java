package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.Program;
import org.treatmentjourney.standalone.walk.Reply;

/** Whoever leads a group plans it, adds people, says who came and why they were alone, and writes of each apart. */
@ExtendWith(InBrowser.class)
class GroupPagesIT {

    private static final Look TELEPHONE = Look.DESK.norwegian().narrow();

    @Test
    void a_group_is_planned_and_somebody_joins_from_their_journey(Visitors visitors) {
        InCare one = InCare.called("Rush", visitors.program());
        String focus = "Weekends " + UUID.randomUUID().toString().substring(0, 8);
        Visitor clinician = visitors.as("clinician").open("/groups").looks("groups-clinician");
        Page page = clinician.page();
        page.click("text=Plan a group");
        page.click("main button[type=submit]:has-text('Save')");
        assertThat(clinician.looks("group-plan-wrong").text()).contains("What the group is about");
        page.reload();
        page.fill("#focus", focus);
        page.check("input[name=form][value=closed]");
        page.selectOption("#service", "chemsex-clinic");
        page.fill("#firstMeetingAt", InCare.today().plusDays(3) + "T13:00");
        page.fill("#facilitators", "clinician\nclinician2");
        page.click("main button[type=submit]:has-text('Save')");
        page.waitForURL("**/groups/*?seen=*");
        assertThat(clinician.looks("group-planned").text())
                .contains(focus, "6 times", "13:00 to 16:00", "Nobody is in this group yet");

        visitors.program().settled();
        clinician.open("/journeys/" + one.journey() + "/groups").looks("journey-groups-open");
        page.click("li:has-text('" + focus + "') >> text=Joins");
        assertThat(clinician.looks("group-enrol").text()).contains("Rush", focus);
        page.click("main button[type=submit]:has-text('Save')");
        page.waitForURL("**/groups?seen=*");
        assertThat(clinician.text()).contains("They are in the group now", "In the group");
        assertThat(clinician
                        .open("/journeys/" + one.journey())
                        .looks("journey-in-group")
                        .text())
                .contains(focus, "in the group");
    }

    @Test
    void a_meeting_led_alone_asks_why_and_each_member_is_marked(Visitors visitors) {
        Program program = visitors.program();
        InCare one = InCare.called("Hazel", program);
        InCare other = InCare.called("Elder", program);
        UUID group = group(program, one, other);
        Visitor clinician = visitors.as("clinician").open("/groups/" + group).looks("group-to-record");
        Page page = clinician.page();
        assertThat(clinician.text()).contains("To be recorded", "Hazel", "Elder");
        page.click("text=Record it");
        page.check("fieldset:has(legend:has-text('Hazel')) input[value=attended]");
        page.check("input[name=timeForConcerns][value=true]");
        page.click("main button[type=submit]:has-text('Save')");
        assertThat(clinician.looks("group-session-unmarked").text()).contains("Elder");
        clinician.open("/groups/" + group);
        page.click("text=Record it");
        page.check("fieldset:has(legend:has-text('Hazel')) input[value=attended]");
        page.check("fieldset:has(legend:has-text('Elder')) input[value=excused]");
        page.check("input[name=timeForConcerns][value=true]");
        page.click("main button[type=submit]:has-text('Save')");
        assertThat(clinician.looks("group-session-alone").text()).contains("Say why");
        clinician.open("/groups/" + group);
        page.click("text=Record it");
        page.check("fieldset:has(legend:has-text('Hazel')) input[value=attended]");
        page.check("fieldset:has(legend:has-text('Elder')) input[value=excused]");
        page.check("input[name=timeForConcerns][value=true]");
        page.check("input[name=shortfall][value=ill]");
        page.fill("#given", "Workbook");
        page.click("main button[type=submit]:has-text('Save')");
        page.waitForURL("**/groups/*?seen=*");
        assertThat(clinician.looks("group-recorded").text())
                .contains("The meeting is recorded", "1 of 2 came", "somebody was ill", "The list is complete");

        program.settled();
        clinician.open("/journeys/" + one.journey() + "/groups");
        page.click("main >> text=Write a note");
        page.fill("#note", "Slept badly all week.");
        assertThat(clinician.looks("group-note").text()).contains("Only about this person");
        clinician.open("/journeys/" + one.journey() + "/groups");
        page.click("main >> text=Write a note");
        page.fill("#note", "Slept badly all week.");
        page.click("main button[type=submit]:has-text('Save')");
        page.waitForURL("**/groups?seen=*");
        assertThat(one.recorded("GroupNoteRecorded")).isEqualTo(1);
        assertThat(other.recorded("GroupNoteRecorded")).isZero();
        assertThat(clinician.open("/groups/" + group).text()).doesNotContain("Slept badly");
        assertThat(visitors.as("manager", TELEPHONE)
                        .open("/groups")
                        .looks("groups-shortfalls-nb")
                        .text())
                .contains("Møter med færre enn to");
    }

    private static UUID group(Program program, InCare... members) {
        UUID group = UUID.randomUUID();
        told(program, group, "plan-group", """
                {"service": "chemsex-clinic", "form": "closed", "focus": "Sleep", "firstMeetingAt": "%sT13:00:00Z",
                 "minutes": 60, "facilitators": ["clinician", "clinician2"]}
                """.formatted(InCare.today().minusDays(3)));
        for (InCare member : members) {
            told(program, group, "enrol-member", """
                    {"journeyId": "%s", "effectiveAt": "%sT09:00:00Z"}
                    """.formatted(
                            member.journey(), InCare.today().minusDays(5)));
        }
        program.settled();
        return group;
    }

    private static void told(Program program, UUID group, String command, String body) {
        Reply reply = program.as("clinician").post("/api/groups/" + group + "/" + command, body);
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
    }
}
