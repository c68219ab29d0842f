package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.service.value.ServiceId;

/** A closed group of two, told over HTTP: who may join and see it, and that a note about one is with nobody else. */
@ExtendWith(OneProgram.class)
class GroupsIT {

    private static final String SECRET = "zeisig-" + UUID.randomUUID();

    private final UUID group = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private Program program;
    private OneJourney one;
    private OneJourney other;
    private long version;

    @BeforeEach
    void plan(Program running) {
        program = running;
        one = OneJourney.begun(running);
        other = OneJourney.begun(running);
        told("clinician", "plan-group", """
                {"service": "chemsex-clinic", "form": "closed", "focus": "Weekends", "place": "Room 2",
                 "firstMeetingAt": "%sT13:00:00Z", "minutes": 180, "facilitators": ["clinician", "clinician2"],
                 "materials": ["Workbook"]}
                """.formatted(OneJourney.TODAY.minusDays(8)));
        enrol(one);
        enrol(other);
    }

    @Test
    void a_closed_group_takes_nobody_after_its_first_session() {
        OneJourney late = OneJourney.begun(program);
        told("clinician", "invite-member", member(late));
        told("clinician", "record-group-session", session("\"clinician\", \"clinician2\"", ""));
        Reply refused = post("clinician", "enrol-member", member(late));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("group.list-frozen");
        assertThat(see("clinician").at("/frozen")).isEqualTo("true");
    }

    @Test
    void fewer_than_two_of_the_pool_is_taken_with_a_reason_and_counted_for_the_manager() {
        Reply refused = post("clinician", "record-group-session", session("\"clinician\"", ""));
        assertThat(refused.at("/code")).isEqualTo("group.shortfall-unexplained");
        told("clinician", "record-group-session", session("\"clinician\"", "\"shortfall\": \"ill\","));
        Reply counted = program.as("manager").get("/api/groups/shortfalls?at-least=" + group + ":" + version);
        assertThat(counted.text()).contains(group.toString(), "\"shortfall\":\"ill\"");
        assertThat(program.as("clinician").get("/api/groups/shortfalls").status())
                .isEqualTo(403);
    }

    @Test
    void a_repeat_of_a_meeting_is_recognised() {
        String body = session("\"clinician\", \"clinician2\"", "");
        told("clinician", "record-group-session", body);
        Reply again = post("clinician", "record-group-session", body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("version").asLong()).isEqualTo(version);
    }

    @Test
    void to_another_organisation_there_is_no_such_group_and_no_such_journey() {
        Reply seen = program.as("partner").get("/api/groups/" + group);
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.at("/code")).isEqualTo("group.unknown");
        assertThat(post("partner", "enrol-member", member(one)).status()).isEqualTo(404);
        assertThat(program.as("partner").get("/api/groups?limit=200").text()).doesNotContain(group.toString());
        UUID own = UUID.randomUUID();
        Reply planned = program.as("partner").post("/api/groups/" + own + "/plan-group", """
                {"service": "ward-7", "form": "open", "focus": "Ward", "firstMeetingAt": "2026-01-05T13:00:00Z",
                 "minutes": 60, "facilitators": ["partner", "partner2"]}
                """);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        Reply stranger = program.as("partner").post("/api/groups/" + own + "/enrol-member", member(one));
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.at("/code")).isEqualTo("journey.unknown");
    }

    @Test
    void of_a_member_whose_record_is_closed_to_the_reader_only_the_number_is_told() {
        UUID client = UUID.randomUUID();
        UUID journey = UUID.randomUUID();
        String elsewhere = "outreach-" + UUID.randomUUID().toString().replace("-", "");
        done("services/" + ServiceId.of(elsewhere) + "/open-service", """
                {"service": "%s", "en": "Outreach", "nb": "Uteteam", "from": "%s"}
                """.formatted(
                        elsewhere, OneJourney.TODAY.minusDays(30)));
        done("clients/" + client + "/register-client", "{\"name\": {\"alias\": \"Yew\"}, \"language\": \"en\"}");
        done("journeys/" + journey + "/refer-client", """
                {"clientId": "%s", "source": "self", "service": "%s", "receivedOn": "%s"}
                """.formatted(client, elsewhere, OneJourney.TODAY.minusDays(9)));
        String member = "{\"journeyId\": \"%s\"}".formatted(journey);
        assertThat(post("clinician", "enrol-member", member).at("/code")).isEqualTo("journey.unknown");
        told("manager", "enrol-member", member);

        Reply seen = see("clinician");
        assertThat(seen.at("/others")).isEqualTo("1");
        assertThat(seen.json().get("members")).hasSize(2);
        assertThat(seen.text()).doesNotContain(journey.toString()).doesNotContain(client.toString());
        assertThat(see("manager").text()).contains(journey.toString(), client.toString());
    }

    @Test
    void a_note_about_one_member_is_with_nobody_else_and_in_no_group() {
        told("clinician", "record-group-session", session("\"clinician\", \"clinician2\"", ""));
        Reply noted = one.post("record-group-note", """
                {"groupId": "%s", "meetingId": "%s", "note": "%s", "concern": "%s too"}
                """.formatted(group, meeting, SECRET, SECRET));
        long seen = noted.json().get("version").asLong();
        String timeline = "/api/clients/" + one.client() + "/timeline";
        String entry = program.as("clinician")
                .get(timeline + "?at-least=" + one.journey() + ":" + seen)
                .at("/items/0/eventId");
        assertThat(program.as("clinician").get(timeline + "/" + entry).text()).contains(SECRET);
        assertThat(program.as("clinician")
                        .get("/api/journeys/" + one.journey() + "/engagement")
                        .text())
                .contains(SECRET);
        program.settled();
        for (String person : List.of("clinician", "clinician2", "manager", "auditor", "receptionist")) {
            for (String address : everythingElse()) {
                assertThat(program.as(person).get(address).text())
                        .as("%s at %s", person, address)
                        .doesNotContain(SECRET);
            }
        }
    }

    @Test
    void a_note_names_a_group_that_the_client_is_in() {
        OneJourney stranger = OneJourney.begun(program);
        Reply refused = program.as("clinician")
                .post("/api/journeys/" + stranger.journey() + "/record-group-note", """
                {"groupId": "%s", "meetingId": "%s", "note": "not theirs"}
                """.formatted(group, meeting));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.at("/code")).isEqualTo("group.unknown");
    }

    @Test
    void a_journey_tells_its_own_part_in_a_group_and_nothing_of_the_others() {
        told("clinician", "record-group-session", session("\"clinician\", \"clinician2\"", ""));
        Reply groups = program.as("clinician")
                .get("/api/journeys/" + one.journey() + "/groups?at-least=" + group + ":" + version);
        assertThat(groups.at("/items/0/state")).isEqualTo("enrolled");
        assertThat(groups.at("/items/0/came")).isEqualTo("1");
        assertThat(groups.text())
                .doesNotContain(other.journey().toString())
                .doesNotContain(other.client().toString());
    }

    /** All that is told of the other member, of the group as a whole, and of lists. */
    private List<String> everythingElse() {
        String journey = "/api/journeys/" + other.journey();
        String client = "/api/clients/" + other.client();
        return List.of(
                "/api/groups?limit=200",
                "/api/groups/" + group,
                "/api/groups/shortfalls",
                client,
                client + "/timeline?limit=200",
                journey,
                journey + "/groups",
                journey + "/sessions",
                journey + "/engagement",
                journey + "/handover",
                journey + "/opening",
                journey + "/risks",
                journey + "/interventions",
                journey + "/due-work",
                "/api/clients?q=" + SECRET,
                "/api/caseload?limit=200",
                "/api/worklist?limit=200",
                "/api/audit/journeys/" + other.journey() + "/events",
                "/api/audit/access?limit=200");
    }

    private Reply see(String person) {
        return program.as(person).get("/api/groups/" + group + "?at-least=" + group + ":" + version);
    }

    private void enrol(OneJourney who) {
        told("clinician", "enrol-member", """
                {"journeyId": "%s", "effectiveAt": "%sT09:00:00Z"}
                """.formatted(who.journey(), OneJourney.TODAY.minusDays(8)));
    }

    private static String member(OneJourney who) {
        return "{\"journeyId\": \"%s\"}".formatted(who.journey());
    }

    private String session(String facilitators, String more) {
        return """
                {"meetingId": "%s", "startedAt": "%sT13:00:00Z", "minutes": 180, "facilitators": [%s], %s
                 "attendance": [{"journeyId": "%s", "attendance": "attended"},
                                {"journeyId": "%s", "attendance": "excused"}],
                 "timeForConcerns": true, "given": ["Workbook"], "note": "A good start"}
                """.formatted(
                        meeting, OneJourney.TODAY.minusDays(1), facilitators, more, one.journey(), other.journey());
    }

    private void done(String command, String body) {
        Reply reply = program.as("manager").post("/api/" + command, body);
        assertThat(reply.status()).as("%s %s", command, reply.text()).isIn(200, 201);
    }

    private void told(String person, String command, String body) {
        Reply reply = post(person, command, body);
        assertThat(reply.status()).as("%s %s", command, reply.text()).isIn(200, 201);
        version = reply.json().get("version").asLong();
    }

    private Reply post(String person, String command, String body) {
        return program.as(person).post("/api/groups/" + group + "/" + command, body);
    }
}
