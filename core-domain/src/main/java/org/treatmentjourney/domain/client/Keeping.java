package org.treatmentjourney.domain.client;

import java.time.Instant;
import org.treatmentjourney.domain.access.WholeRecord;
import org.treatmentjourney.domain.settings.value.Limits;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;

/** What decides how long a record is kept; looked up only where it matters. */
public interface Keeping {

    /** Of somebody of whom nothing else is recorded. */
    Keeping STANDARD = new Keeping() {
        @Override
        public WholeRecord whole() {
            return new WholeRecord(Instant.EPOCH, false, false);
        }

        @Override
        public Span retention() {
            return Limits.STANDARD.of(Setting.RETENTION);
        }
    };

    /** Of whoever was registered twice, all of their records. */
    WholeRecord whole();

    /** How long after the last entry. */
    Span retention();
}
