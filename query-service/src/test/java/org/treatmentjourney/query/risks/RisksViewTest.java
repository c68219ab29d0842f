package org.treatmentjourney.query.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.handover;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.event.SafeguardingRecorded;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.event.UrgentRisksAcknowledged;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.view.Dated;

class RisksViewTest {

    private static final UUID RISK = new UUID(7, 1);

    private final RisksView view = new RisksView();

    @Test
    void a_risk_keeps_every_word_on_it_until_it_has_passed_and_after() {
        RisksState state = referred()
                .then(raised("2026-11-03", Level.MODERATE))
                .then(changed("2026-11-05", Level.HIGH))
                .then(resolved("2026-11-09"))
                .in(view);
        assertThat(state.history()).singleElement().satisfies(entry -> {
            assertThat(entry.said())
                    .extracting(Dated::said)
                    .containsExactly(
                            new Risk("self-harm", Level.MODERATE, "alone at night", "soon", null, "the dog"),
                            new Risk("self-harm", Level.HIGH, "does not sleep", "now", null, "the dog"));
            assertThat(entry.owner()).isEqualTo("clinician");
            assertThat(entry.resolved()).isNotNull();
        });
        assertThat(state.now().open()).isEmpty();
        assertThat(state.now().level()).isNull();
    }

    @Test
    void one_that_rises_again_is_open_and_keeps_its_words() {
        RisksState state = referred()
                .then(raised("2026-11-03", Level.MODERATE))
                .then(resolved("2026-11-05"))
                .then(changed("2026-11-09", Level.HIGH))
                .in(view);
        assertThat(state.now().level()).isEqualTo(Level.HIGH);
        assertThat(state.history()).singleElement().satisfies(entry -> {
            assertThat(entry.said()).hasSize(2);
            assertThat(entry.resolved()).isNull();
        });
    }

    @Test
    void urgent_risks_are_open_until_a_later_handover_and_acknowledged_by_whoever_says_so() {
        Story story = referred().session("2026-11-04T10:00", handover("see again", "2026-11-05"));
        UUID session = ((SessionHeld) story.recorded().getLast().event()).sessionId();
        assertThat(story.in(view).now().urgent().acknowledgedBy()).isNull();
        story.then(new UrgentRisksAcknowledged(JOURNEY, CLIENT, when("2026-11-04"), new UUID(9, 99), note()));
        assertThat(story.in(view).now().urgent().acknowledgedBy()).isNull();
        story.then(new UrgentRisksAcknowledged(JOURNEY, CLIENT, when("2026-11-04T12:00"), session, note()));
        assertThat(story.in(view).now().urgent().acknowledgedBy()).isEqualTo("clinician");
        story.session("2026-11-05T10:00", handover("still there", "2026-11-06"));
        assertThat(story.in(view).now().urgent().acknowledgedBy()).isNull();
    }

    /** R23. */
    @Test
    void opioids_are_known_of_once_they_were_named_and_stay_so() {
        Story story = referred().then(triagedWith("heroin", "alcohol"));
        assertThat(story.in(view).opioids()).containsExactly("heroin");
        story.triaged("2026-11-04")
                .then(new OverdoseRecorded(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-05"),
                        Personal.of(new OverdoseRecorded.Details(
                                "accidental", List.of("methadone", "heroin"), true, null, null))));
        assertThat(story.in(view).opioids()).containsExactly("heroin", "methadone");
    }

    @Test
    void overdoses_incidents_and_concerns_are_kept_each_for_itself() {
        RisksState state = referred()
                .then(new OverdoseRecorded(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-03"),
                        Personal.of(new OverdoseRecorded.Details("accidental", null, true, null, null))))
                .then(new IncidentRecorded(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-04"),
                        "wrong-dose",
                        true,
                        Personal.of(new IncidentRecorded.Details("noticed"))))
                .then(new SafeguardingRecorded(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-04"),
                        Personal.of(new SafeguardingRecorded.Details("other", null, null, null, null, null))))
                .in(view);
        assertThat(state.overdoses()).hasSize(1);
        assertThat(state.incidents()).singleElement().matches(Incident::aroundPrescribing);
        assertThat(state.safeguarding()).hasSize(1);
        assertThat(state.death()).isNull();
    }

    private static TriageAssessed triagedWith(String... drugs) {
        List<Substance> substances = Stream.of(drugs)
                .map(drug -> new Substance(drug, null, null, null))
                .toList();
        return new TriageAssessed(
                JOURNEY,
                CLIENT,
                when("2026-11-03"),
                Level.MODERATE,
                Urgency.SOON,
                null,
                Personal.of(new TriageAssessed.Details(
                        substances, null, null, null, null, null, null, null, List.of(), null, null)));
    }

    private static RiskRaised raised(String on, Level level) {
        return new RiskRaised(
                JOURNEY,
                CLIENT,
                when(on),
                RISK,
                "clinician",
                LocalDate.parse("2026-11-06"),
                Personal.of(new Risk("self-harm", level, "alone at night", "soon", null, "the dog")));
    }

    private static RiskChanged changed(String on, Level level) {
        return new RiskChanged(
                JOURNEY,
                CLIENT,
                when(on),
                RISK,
                null,
                null,
                Personal.of(new RiskChanged.Details(level, "now", "does not sleep", null, null)));
    }

    private static RiskResolved resolved(String on) {
        return new RiskResolved(JOURNEY, CLIENT, when(on), RISK, Personal.of(new RiskResolved.Details("sleeps again")));
    }

    private static Personal<Note> note() {
        return Personal.of(new Note(null));
    }
}
