package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.treatmentjourney.query.projection.ToldStory.CLINICIAN;
import static org.treatmentjourney.query.projection.ToldStory.FIRST;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.services.FindServices;
import org.treatmentjourney.query.services.ServiceList;
import org.treatmentjourney.query.services.ServiceQueries;
import org.treatmentjourney.query.staff.FindStaff;
import org.treatmentjourney.query.staff.FindStaffMember;
import org.treatmentjourney.query.staff.StaffList;
import org.treatmentjourney.query.staff.StaffQueries;

/** Who works in an organisation, and which of its services are open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffAnswersIT {

    private final ToldStory answers = new ToldStory();

    @AfterAll
    void end() {
        answers.close();
    }

    @Test
    void the_staff_of_the_own_organisation_is_listed_page_by_page() {
        StaffList first = staff(null, Page.of(1, null));
        StaffList second = staff(null, Page.of(1, first.cursor()));
        assertThat(first.items()).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo("clinician");
            assertThat(one.roles()).containsExactly("clinician");
            assertThat(one.employed()).isTrue();
        });
        assertThat(second.items()).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo("locum");
            assertThat(one.employed()).isFalse();
        });
        assertThat(second.cursor()).isNull();
    }

    @Test
    void whoever_asks_for_a_person_is_told_where_to_take_them_on() {
        assertThat(staff("locum", FIRST).items()).hasSize(1);
        StaffList nobody = staff("partner", FIRST);
        assertThat(nobody.items()).isEmpty();
        assertThat(nobody.staffId()).isEqualTo(StaffId.of("harbour", "partner"));
    }

    @Test
    void a_staff_record_of_another_organisation_is_as_unknown_as_none() {
        StaffQueries queries = answers.queries(StaffQueries.class);
        var locum = new FindStaffMember(StaffId.of("harbour", "locum"), List.of(), PointInTime.NOW);
        var partner = new FindStaffMember(StaffId.of("st-anne", "partner"), List.of(), PointInTime.NOW);
        assertThat(queries.handle(locum, answers.as(CLINICIAN, Action.FIND_STAFF_MEMBER))
                        .until())
                .isEqualTo("2026-11-29");
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> queries.handle(partner, answers.as(CLINICIAN, Action.FIND_STAFF_MEMBER)));
        var then = new PointInTime(null, Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(queries.handle(
                                new FindStaffMember(locum.staffId(), List.of(), then),
                                answers.as(CLINICIAN, Action.FIND_STAFF_MEMBER))
                        .employed())
                .isTrue();
    }

    @Test
    void the_services_of_the_own_organisation_say_whether_they_are_open() {
        assertThat(answers.queries(ServiceQueries.class)
                        .handle(new FindServices(List.of()), answers.as(CLINICIAN, Action.FIND_SERVICES))
                        .items())
                .extracting(ServiceList.Item::service, ServiceList.Item::open)
                .containsExactly(
                        tuple("chemsex-clinic", true),
                        tuple("community-drug-service", true),
                        tuple("guided-self-help", false));
    }

    private StaffList staff(@Nullable String person, Page page) {
        return answers.queries(StaffQueries.class)
                .handle(new FindStaff(person, page, List.of()), answers.as(CLINICIAN, Action.FIND_STAFF));
    }
}
