package org.treatmentjourney.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.query.worklist.DutyKind;
import org.treatmentjourney.query.worklist.Worklist;

/** From each kind of work one step leads to what is done about it, for whoever may do it. */
class NextStepTest {

    private static final UUID JOURNEY = UUID.fromString("b17c0000-0000-4000-8000-000000000002");
    private static final UUID COURSE = UUID.fromString("b17c0000-0000-4000-8000-000000000003");
    private static final String BACK = "/today?whose=all&service=chemsex-clinic";

    @ParameterizedTest
    @EnumSource(DutyKind.class)
    void every_kind_leads_a_clinician_somewhere_and_has_words(DutyKind kind) throws IOException {
        NextStep step = NextStep.of(work(kind), person(Role.CLINICIAN), BACK).orElseThrow();
        assertThat(step.address())
                .startsWith(
                        EnumSet.of(DutyKind.CONSENT, DutyKind.PARTNER_REFERRAL).contains(kind)
                                ? "/clients/"
                                : kind.isSelfHelp() ? "/self-help/" + COURSE : "/journeys/" + JOURNEY + "/");
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/today.properties"))) {
            texts.load(file);
        }
        assertThat(texts).containsKey("today.do." + step.key());
    }

    @Test
    void a_form_leads_back_to_the_day_as_it_was_wanted() {
        assertThat(NextStep.of(work(DutyKind.CONTACT), person(Role.RECEPTIONIST), BACK))
                .map(NextStep::address)
                .contains(
                        "/journeys/" + JOURNEY
                                + "/do/record-contact?channel=telephone&_back=%2Ftoday%3Fwhose%3Dall%26service%3Dchemsex-clinic");
    }

    @Test
    void nobody_is_offered_what_their_role_does_not_include() {
        Person reception = person(Role.RECEPTIONIST);
        assertThat(NextStep.of(work(DutyKind.TRIAGE), reception, BACK)).isEmpty();
        assertThat(NextStep.of(work(DutyKind.RISK_CHECK), reception, BACK)).isEmpty();
        assertThat(NextStep.of(work(DutyKind.REVIEW), person(Role.MANAGER), BACK))
                .isEmpty();
        assertThat(NextStep.appointment(work(DutyKind.MISSED_SESSION), reception, BACK))
                .isPresent();
        assertThat(NextStep.appointment(work(DutyKind.REVIEW), reception, BACK)).isEqualTo(Optional.empty());
    }

    private static Person person(Role role) {
        return new Person("somebody", Set.of(role), "harbour", Set.of());
    }

    private static Worklist.Item work(DutyKind kind) {
        return new Worklist.Item(
                kind,
                kind.rule(),
                JOURNEY,
                JOURNEY,
                kind.isSelfHelp() ? COURSE : null,
                "chemsex-clinic",
                null,
                LocalDate.EPOCH,
                0,
                null,
                false,
                false,
                true,
                null,
                List.of("email", "telephone"),
                "",
                null,
                null);
    }
}
