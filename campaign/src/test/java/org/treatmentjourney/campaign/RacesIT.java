package org.treatmentjourney.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Races and cut requests: a few for a first look; {@link CampaignIT} has many. */
@Tag("campaign")
class RacesIT {

    @Test
    void each_race_has_one_winner_and_each_cut_request_one_effect() throws Exception {
        run(200, 100, 1);
    }

    static void run(int pairs, int cuts, long seed) throws Exception {
        try (Scene scene = Scene.begin(List.of())) {
            Races.Outcome races = new Races(scene.people()).run(pairs);
            CutRequests.Outcome cut = new CutRequests(scene).run(cuts, seed);
            List<String> findings = scene.judge();
            Progress.say(
                    "%d of %d races with one winner and one who was told; %d stale",
                    races.decided(), pairs, races.stale());
            Progress.say("%d requests, %d lines cut, %d findings", cut.sent(), cut.cut(), findings.size());

            assertThat(races.findings()).isEmpty();
            assertThat(races.stale()).isEqualTo(pairs);
            assertThat(cut.cut()).isGreaterThanOrEqualTo(cuts);
            assertThat(findings).isEmpty();
        }
    }
}
