package org.treatmentjourney.query.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Intervention;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanContent;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** The client's copy is about the client: what the plan tells of somebody else stays here. */
class ClientCopyTest {

    @Test
    void what_is_told_of_somebody_else_is_left_out() {
        ClientCopy copy = copy(Locale.UK);
        assertThat(copy.needs()).singleElement().satisfies(section -> {
            assertThat(section.needs()).containsExactly("Sleep");
            assertThat(section.whatHelps()).containsExactly("A quiet room");
        });
        assertThat(copy.othersDo()).extracting(ClientCopy.Part::who).containsExactly("clinician");
        assertThat(copy.yourPart()).containsExactly("Rings on Mondays");
        assertThat(copy.yourView()).isEqualTo("Mondays suit me");
        assertThat(copy.toString()).doesNotContain("brother");
    }

    @Test
    void headings_are_words_in_the_language_that_is_asked_for() {
        assertThat(copy(Locale.UK).needs().getFirst().heading())
                .isNotEqualTo(
                        copy(Locale.forLanguageTag("nb")).needs().getFirst().heading())
                .doesNotContain("-");
    }

    private static ClientCopy copy(Locale language) {
        var content = new PlanContent(
                List.of(
                        new DomainSection(
                                LifeDomain.HEALTH,
                                DomainAnswer.NEEDS,
                                List.of("Sleep"),
                                List.of(new Intervention("A quiet room", "other-engagement", "clinician"))),
                        new DomainSection(
                                LifeDomain.SOCIAL_FUNCTIONING,
                                DomainAnswer.NEEDS,
                                List.of("The brother drinks"),
                                null,
                                true),
                        new DomainSection(LifeDomain.OFFENDING, DomainAnswer.NO_NEED_IDENTIFIED, null, null)),
                List.of(
                        new PlanRole(Party.CLIENT, "Oak", "Rings on Mondays"),
                        new PlanRole(Party.INDIVIDUAL, "clinician", "Rings back"),
                        new PlanRole(Party.INDIVIDUAL, "The brother", "Sees his own doctor", true)),
                new Agreement(AgreementStatus.AGREED, "Mondays suit me", "clinician"));
        Story story = referred()
                .then(new InitialCarePlanAgreed(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-04"),
                        LocalDate.parse("2026-12-01"),
                        "given",
                        null,
                        Personal.of(content)));
        CarePlanState state = story.in(new CarePlanView(ZONE));
        var row = new Row<>(JOURNEY, JOURNEY, CLIENT, "harbour", null, 2, 102, Instant.EPOCH, state, false);
        return ClientCopy.of(row, ZONE, language, new Freshness(0, null, 0));
    }
}
