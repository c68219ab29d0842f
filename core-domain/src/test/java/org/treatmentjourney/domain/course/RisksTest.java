package org.treatmentjourney.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;

class RisksTest {

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID RISK = new UUID(7, 1);
    private static final Effective NOW = Effective.at(Specification.NOW);
    private static final LocalDate CHECK = LocalDate.parse("2026-11-30");

    @Test
    void a_risk_that_has_passed_counts_no_more_until_it_rises_again() {
        Risks passed = after(raised(Level.HIGH), resolved());
        assertThat(passed.level()).isNull();
        assertThat(passed.anyToCheck()).isFalse();

        Risks again = after(raised(Level.HIGH), resolved(), changed(Level.HIGH, CHECK));
        assertThat(again.level()).isEqualTo(Level.HIGH);
        assertThat(again.anyToCheck()).isTrue();
    }

    @Test
    void what_was_told_with_an_earlier_date_than_the_risk_is_not_lost() {
        Risks changedFirst = after(changed(Level.LOW, CHECK), raised(Level.HIGH));
        assertThat(changedFirst.level()).isEqualTo(Level.LOW);
        assertThat(changedFirst.anyToCheck()).isTrue();
        assertThat(changedFirst.open())
                .extracting(RaisedRisk::risk)
                .extracting(Risk::kind, Risk::formulation)
                .containsExactly(tuple("overdose", "a change"));

        assertThat(after(resolved(), raised(Level.HIGH)).open()).isEmpty();
    }

    private static Risks after(JourneyEvent... events) {
        Risks risks = Risks.NONE;
        for (Recorded<JourneyEvent> recorded : Specification.recorded(List.of(events))) {
            risks = risks.after(recorded.event(), recorded);
        }
        return risks;
    }

    private static JourneyEvent raised(Level level) {
        var risk = new Risk("overdose", level, "as it was raised", "now", null, null);
        return new RiskRaised(JOURNEY, CLIENT, NOW, RISK, "clinician", null, Personal.of(risk));
    }

    private static JourneyEvent changed(Level level, @Nullable LocalDate check) {
        var details = new RiskChanged.Details(level, "now", "a change", null, null);
        return new RiskChanged(JOURNEY, CLIENT, NOW, RISK, null, check, Personal.of(details));
    }

    private static JourneyEvent resolved() {
        return new RiskResolved(JOURNEY, CLIENT, NOW, RISK, Personal.of(new RiskResolved.Details("over")));
    }
}
