package org.treatmentjourney.query.subjectaccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ClientPackageGiven;
import org.treatmentjourney.query.projection.Freshness;

/**
 * What a client has been given, the newest first, and what they would be given now.
 *
 * @param entries how many entries that would be
 * @param leftOut what it would leave out
 */
public record Packages(
        UUID clientId, List<Packages.Item> given, int entries, List<LeftOut> leftOut, Freshness freshness) {

    /** One package, and by whom that was recorded. */
    public record Item(UUID packageId, String form, String to, Instant at, String by) {

        static Item of(ClientPackageGiven event, Recorded<?> recorded) {
            return new Item(
                    event.packageId(),
                    event.form(),
                    event.to(),
                    event.effective().at(),
                    recorded.actor());
        }
    }
}
