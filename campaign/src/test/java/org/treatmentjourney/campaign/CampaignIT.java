package org.treatmentjourney.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole campaign, run by hand, see docs/evidence.md. */
@Tag("campaign")
class CampaignIT {

    private static final int FAULTS = Integer.getInteger("faults", 60);
    private static final long SEED = Long.getLong("seed", 1);
    private static final Duration AT_MOST = Duration.ofMinutes(Integer.getInteger("minutes", 45));

    @Test
    void whatever_happens_nothing_acknowledged_is_lost() throws Exception {
        try (Scene scene = Scene.begin(List.of())) {
            Campaign.Outcome outcome = new Campaign(scene, SEED).run(FAULTS, AT_MOST);
            Progress.table(outcome, SEED);

            assertThat(outcome.findings()).isEmpty();
        }
    }

    @Test
    void races_and_cut_requests_in_numbers() throws Exception {
        RacesIT.run(Integer.getInteger("races", 10_000), Integer.getInteger("cuts", 1_000), SEED);
    }
}
