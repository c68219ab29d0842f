package org.treatmentjourney.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.journey.command.AssessTriage;
import org.treatmentjourney.domain.journey.command.BookAppointment;
import org.treatmentjourney.domain.journey.command.CompleteComprehensiveAssessment;
import org.treatmentjourney.domain.journey.command.GiveAdvice;
import org.treatmentjourney.domain.journey.command.RecordContact;
import org.treatmentjourney.domain.journey.command.RecordSession;

class WrittenTest {

    @Test
    void what_is_blank_is_absent() {
        assertThat(body(RecordContact.class, "outcome=reached", "channel=telephone", "note= ", "occurredOn="))
                .isEqualTo("{\"outcome\":\"reached\",\"channel\":\"telephone\"}");
    }

    @Test
    void groups_and_rows_follow_from_the_names_and_blank_rows_are_none() {
        assertThat(body(
                        RegisterClient.class,
                        "name.given=Rowan",
                        "language=en",
                        "contacts.0.kind=",
                        "contacts.2.kind=telephone",
                        "contacts.2.value=07700 900123",
                        "contacts.2.safe=true"))
                .isEqualTo("{\"name\":{\"given\":\"Rowan\"},\"contacts\":[{\"kind\":\"telephone\","
                        + "\"value\":\"07700 900123\",\"safe\":true}],\"language\":\"en\"}");
    }

    @Test
    void a_row_in_which_only_an_id_stands_is_blank() {
        assertThat(body(RecordSession.class, "kind=brief", "newGoals.0.goalId=b17c0000-0000-4000-8000-000000000009"))
                .isEqualTo("{\"kind\":\"brief\"}");
    }

    @Test
    void a_row_in_which_only_its_domain_stands_is_blank() {
        assertThat(body(
                        CompleteComprehensiveAssessment.class,
                        "domains.0.domain=health",
                        "domains.1.domain=offending",
                        "domains.1.findings=None"))
                .isEqualTo("{\"domains\":[{\"domain\":\"offending\",\"findings\":\"None\"}]}");
    }

    @Test
    void as_long_as_more_rows_are_wanted_the_blank_ones_stay_where_they_are() {
        assertThat(body(
                        CompleteComprehensiveAssessment.class,
                        "domains.0.domain=health",
                        "domains.1.domain=offending",
                        "domains.1.findings=None",
                        "_more=domains"))
                .isEqualTo("{\"domains\":[{\"domain\":\"health\"},{\"domain\":\"offending\",\"findings\":\"None\"}]}");
    }

    @Test
    void an_empty_list_can_be_said() {
        assertThat(body(RecordSession.class, "handover.urgentRisks._none=true"))
                .isEqualTo("{\"handover\":{\"urgentRisks\":[]}}");
        assertThat(body(AssessTriage.class)).isEqualTo("{\"risks\":[]}");
    }

    @Test
    void days_and_times_may_be_written_by_hand() {
        assertThat(body(RecordContact.class, "occurredOn=2.11.2026")).isEqualTo("{\"occurredOn\":\"2026-11-02\"}");
        assertThat(body(RecordContact.class, "occurredOn=02/11/2026")).isEqualTo("{\"occurredOn\":\"2026-11-02\"}");
        assertThat(body(BookAppointment.class, "at=2.11.2026 10.15")).isEqualTo("{\"at\":\"2026-11-02T10:15:00Z\"}");
        assertThat(body(BookAppointment.class, "at=2026-07-02T10:15")).isEqualTo("{\"at\":\"2026-07-02T09:15:00Z\"}");
    }

    @Test
    void what_cannot_be_read_stays_as_it_was_written() {
        assertThat(body(RecordSession.class, "minutes=a while", "startedAt=yesterday"))
                .isEqualTo("{\"startedAt\":\"yesterday\",\"minutes\":\"a while\"}");
    }

    @Test
    void several_choices_and_several_lines_are_lists() {
        assertThat(body(GiveAdvice.class, "topics=overdose", "topics=safer-use"))
                .startsWith("{\"topics\":[\"overdose\",\"safer-use\"]");
        assertThat(body(RecordSession.class, "attendees=a sister\r\n\r\n a friend "))
                .isEqualTo("{\"attendees\":[\"a sister\",\"a friend\"]}");
    }

    private static String body(Class<? extends DomainCommand> command, String... posted) {
        var fields = new LinkedMultiValueMap<String, String>();
        Arrays.stream(posted).map(field -> field.split("=", 2)).forEach(field -> fields.add(field[0], field[1]));
        return new Written(fields, ZoneId.of("Europe/London"))
                .body(Fields.of(command))
                .toString();
    }
}
