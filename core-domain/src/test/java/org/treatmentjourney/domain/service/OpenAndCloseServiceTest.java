package org.treatmentjourney.domain.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.service.command.CloseService;
import org.treatmentjourney.domain.service.command.OpenService;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.service.event.ServiceClosed;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.service.event.ServiceOpened;
import org.treatmentjourney.domain.service.value.ServiceId;

class OpenAndCloseServiceTest {

    private static final String NEW = "night-outreach";
    private static final String KNOWN = "chemsex-clinic";

    @Test
    void an_organisation_opens_a_service_from_today_or_from_another_day() {
        given().when(open(NEW, null)).then(opened(NEW, TODAY));
        given().when(open(NEW, TODAY.plusDays(30))).then(opened(NEW, TODAY.plusDays(30)));
    }

    @Test
    void the_stream_is_that_of_the_code() {
        given().when(new OpenService(new UUID(1, 1), NEW, "Night outreach", "Natt", null))
                .unknown("service");
        given().when(new CloseService(new UUID(1, 1), KNOWN, TODAY)).unknown("service");
    }

    @Test
    void a_code_of_another_organisation_is_taken() {
        given().when(open("ward-7", null)).taken("service");
    }

    @Test
    void what_is_open_is_not_opened_again() {
        given().when(open(KNOWN, null)).refused("R34", "service.already-open");
        given(opened(NEW, TODAY.minusDays(9))).when(open(NEW, null)).refused("R34", "service.already-open");
        given(closed(KNOWN, TODAY.plusDays(9)))
                .when(open(KNOWN, TODAY.plusDays(8)))
                .refused("R34", "service.already-open");
    }

    @Test
    void what_is_closed_may_be_opened_again() {
        given(closed(KNOWN, TODAY)).when(open(KNOWN, null)).then(opened(KNOWN, TODAY));
    }

    @Test
    void a_service_that_was_opened_or_was_always_there_is_closed() {
        given().when(close(KNOWN, TODAY)).then(closed(KNOWN, TODAY));
        given(opened(NEW, TODAY)).when(close(NEW, TODAY.plusDays(9))).then(closed(NEW, TODAY.plusDays(9)));
    }

    @Test
    void a_service_of_somebody_else_or_of_nobody_cannot_be_closed() {
        given().when(close("ward-7", TODAY)).unknown("service");
        given().when(close(NEW, TODAY)).unknown("service");
    }

    @Test
    void a_service_closes_once_and_not_before_it_opens() {
        given(closed(KNOWN, TODAY)).when(close(KNOWN, TODAY)).refused("R34", "service.already-closed");
        given(opened(NEW, TODAY)).when(close(NEW, TODAY.minusDays(1))).refused("R34", "service.closed-before-open");
    }

    @Test
    void a_decision_is_made_by_now_and_not_filed_before_the_one_it_follows() {
        given().when(open(NEW, null), Effective.on(TODAY.plusDays(1), ZONE)).refused("R34", "time.in-the-future");
        given(opened(NEW, TODAY))
                .when(close(NEW, TODAY), Effective.on(TODAY.minusDays(9), ZONE))
                .then(closed(NEW, TODAY));
    }

    @Test
    void referrals_are_taken_from_the_first_day_until_the_last_but_not_on_the_day_of_closing() {
        var record = ServiceRecord.after(ServiceRecord.after(null, opened(NEW, TODAY)), closed(NEW, TODAY.plusDays(2)));

        assertThat(record.takesReferralsOn(TODAY.minusDays(1))).isFalse();
        assertThat(record.takesReferralsOn(TODAY)).isTrue();
        assertThat(record.takesReferralsOn(TODAY.plusDays(1))).isTrue();
        assertThat(record.takesReferralsOn(TODAY.plusDays(2))).isFalse();
    }

    private static Specification<ServiceRecord, ServiceCommand, ServiceEvent> given(ServiceEvent... past) {
        return new Specification<>(
                (record, command, act) ->
                        ServiceRecord.decide(record, command, act, CodeTables.standard()::organisationOf),
                ServiceRecord::evolve,
                List.of(past));
    }

    private static OpenService open(String service, @Nullable LocalDate from) {
        return new OpenService(ServiceId.of(service), service, "Night outreach", "Natt", from);
    }

    private static CloseService close(String service, LocalDate on) {
        return new CloseService(ServiceId.of(service), service, on);
    }

    private static ServiceOpened opened(String service, LocalDate from) {
        return new ServiceOpened(
                ServiceId.of(service), Effective.at(NOW), "harbour", service, "Night outreach", "Natt", from);
    }

    private static ServiceClosed closed(String service, LocalDate on) {
        return new ServiceClosed(ServiceId.of(service), Effective.at(NOW), "harbour", service, on);
    }
}
