package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.BARRIER;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.RISK;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.command.AcknowledgeHandover;
import org.treatmentjourney.domain.journey.command.AcknowledgeUrgentRisks;
import org.treatmentjourney.domain.journey.command.ChangeRisk;
import org.treatmentjourney.domain.journey.command.RaiseBarrier;
import org.treatmentjourney.domain.journey.command.RaiseRisk;
import org.treatmentjourney.domain.journey.command.RecordSafeguarding;
import org.treatmentjourney.domain.journey.command.ResolveBarrier;
import org.treatmentjourney.domain.journey.command.ResolveRisk;
import org.treatmentjourney.domain.journey.value.Level;

/** An id that names a risk, a barrier or a session must be known, and names one thing. */
class NamedThingsTest {

    private static final UUID NOBODYS = new UUID(99, 1);

    @Test
    void risks() {
        begun().when(new RaiseRisk(JOURNEY, RISK, null, null, "overdose", Level.LOW, "soon", "again", null, null))
                .taken("risk");
        begun().when(new ChangeRisk(JOURNEY, NOBODYS, null, null, Level.LOW, "soon", "less", null, null))
                .unknown("risk");
        begun().when(new ResolveRisk(JOURNEY, NOBODYS, "gone")).unknown("risk");
    }

    @Test
    void barriers() {
        begun().when(new RaiseBarrier(JOURNEY, BARRIER, "stigma", null)).taken("barrier");
        begun().when(new ResolveBarrier(JOURNEY, NOBODYS, null)).unknown("barrier");
    }

    @Test
    void sessions() {
        begun().when(new AcknowledgeHandover(JOURNEY, NOBODYS, null)).unknown("session");
        begun().when(new AcknowledgeUrgentRisks(JOURNEY, NOBODYS, null)).unknown("session");
    }

    @Test
    void nobody_was_told_of_a_concern_before_it_was_said() {
        begun().when(new RecordSafeguarding(JOURNEY, "other", null, null, "the duty officer", noon(23), null))
                .refused("R34", "time.in-the-future");
    }
}
