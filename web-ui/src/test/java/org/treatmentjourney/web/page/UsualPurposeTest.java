package org.treatmentjourney.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.access.Role.ANALYST;
import static org.treatmentjourney.domain.access.Role.AUDITOR;
import static org.treatmentjourney.domain.access.Role.CLINICIAN;
import static org.treatmentjourney.domain.access.Role.MANAGER;
import static org.treatmentjourney.domain.access.Role.PRIVACY;
import static org.treatmentjourney.domain.access.Role.RECEPTIONIST;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.log.metadata.Purpose;
import org.treatmentjourney.query.access.asked.FindAccess;
import org.treatmentjourney.query.client.FindClient;
import org.treatmentjourney.query.measures.asked.FindMeasure;

class UsualPurposeTest {

    @Test
    void whoever_treats_or_leads_looks_for_treatment() {
        assertThat(purpose(FindClient.class, CLINICIAN)).isEqualTo(Purpose.TREAT);
        assertThat(purpose(FindClient.class, MANAGER)).isEqualTo(Purpose.TREAT);
        assertThat(purpose(FindClient.class, CLINICIAN, RECEPTIONIST)).isEqualTo(Purpose.TREAT);
    }

    @Test
    void reception_looks_for_administration() {
        assertThat(purpose(FindClient.class, RECEPTIONIST)).isEqualTo(Purpose.PATADMIN);
    }

    @Test
    void whoever_watches_over_the_record_looks_for_the_running_of_the_service() {
        assertThat(purpose(FindAccess.class, AUDITOR)).isEqualTo(Purpose.HOPERAT);
        assertThat(purpose(FindAccess.class, PRIVACY)).isEqualTo(Purpose.HOPERAT);
        assertThat(purpose(FindMeasure.class, ANALYST)).isEqualTo(Purpose.HOPERAT);
    }

    @Test
    void what_counts_is_the_role_that_a_question_is_asked_in() {
        assertThat(purpose(FindAccess.class, CLINICIAN, AUDITOR)).isEqualTo(Purpose.HOPERAT);
        assertThat(purpose(FindClient.class, CLINICIAN, AUDITOR)).isEqualTo(Purpose.TREAT);
    }

    private static Purpose purpose(Class<?> question, Role... roles) {
        return UsualPurpose.of(new Person("somebody", Set.of(roles), "org", Set.of()), question);
    }
}
