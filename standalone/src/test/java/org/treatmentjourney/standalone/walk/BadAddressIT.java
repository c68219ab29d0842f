package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses where there is nothing, and questions that mean nothing. */
class BadAddressIT extends BadInput {

    @Test
    void an_unknown_command() {
        refused(clinician.post(JOURNEY + "/make-coffee", "{}"), 404, "command.unknown");
    }

    @Test
    void an_id_that_is_no_uuid() {
        refused(clinician.post("/api/journeys/" + CANARY.length() + "/set-goal", "{}"), 400, "parameter.invalid");
    }

    @Test
    void a_query_that_cannot_be_read() {
        refused(clinician.get(JOURNEY + "?=&=&&"), 400, "request.invalid");
        refused(clinician.get(JOURNEY + "?%00=%00"), 400, "request.invalid");
    }

    @Test
    void a_time_that_no_calendar_holds() {
        for (String time : List.of("%2B1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z")) {
            refused(clinician.get(JOURNEY + "?as-of=" + time), 400, "parameter.invalid");
            refused(clinician.get(JOURNEY + "?as-known-at=" + time), 400, "parameter.invalid");
        }
    }

    @Test
    void a_page_that_nobody_may_ask_for() {
        for (String page : List.of("limit=0", "limit=201", "limit=-1", "limit=many", "limit=99999999999")) {
            refused(clinician.get("/api/worklist?" + page), 400, "parameter.invalid");
            refused(clinician.get("/api/caseload?" + page), 400, "parameter.invalid");
        }
        for (String cursor : List.of("%25", CANARY, "A".repeat(1_001))) {
            refused(clinician.get("/api/worklist?cursor=" + cursor), 400, "parameter.invalid");
            refused(clinician.get("/api/caseload?cursor=" + cursor), 400, "parameter.invalid");
        }
    }

    @Test
    void a_character_that_no_text_has() {
        refused(program.as("clinician2").get("/api/caseload?service=%00&limit=2"), 400, "request.invalid");
        refused(clinician.get("/api/worklist?service=%00"), 400, "request.invalid");
    }

    @Test
    void an_address_without_end() {
        refused(clinician.get("/api/worklist?service=" + "x".repeat(5_000)), 414, "address.too-long");
        refused(clinician.get("/api/worklist?" + "service=x&".repeat(60)), 400, "parameter.too-many");
    }

    @Test
    void a_parameter_that_nobody_knows() {
        refused(clinician.get("/api/worklist?sevrice=" + CANARY), 400, "parameter.unknown");
    }

    @Test
    void a_parameter_that_is_needed_and_not_there() {
        refused(clinician.get("/api/clients/names"), 400, "parameter.invalid");
        assertThat(reply.at("/errors/0/field")).isEqualTo("id");
    }

    @Test
    void an_address_where_there_is_nothing() {
        refused(clinician.get("/api/nowhere"), 404, "path.unknown");
    }
}
