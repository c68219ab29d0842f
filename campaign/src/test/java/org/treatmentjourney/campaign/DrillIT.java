package org.treatmentjourney.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Backup and restore, with the time they take. */
@Tag("campaign")
class DrillIT {

    private static final long WORK = Long.getLong("drill.work", 2_000);

    @Test
    void what_was_acknowledged_before_the_backup_is_back_and_whoever_was_erased_since_is_not() throws Exception {
        try (Scene scene = Scene.begin(List.of())) {
            Drill.Outcome outcome = new Drill(scene).run(WORK);
            Progress.say(
                    "backup %.1f s beside people at work; restore %.1f s and %.1f s more until ready;"
                            + " %d acknowledged before the backup, %d after it began",
                    outcome.backup().toMillis() / 1e3,
                    outcome.restore().toMillis() / 1e3,
                    outcome.start().toMillis() / 1e3,
                    outcome.before(),
                    outcome.since());

            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.before()).isPositive();
            assertThat(outcome.since()).isPositive();
        }
    }
}
