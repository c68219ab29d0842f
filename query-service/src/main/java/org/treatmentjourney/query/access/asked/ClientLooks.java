package org.treatmentjourney.query.access.asked;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.access.Access;

/** Who has looked at one client, the newest first. Of others who stood in the same list it says nothing. */
public record ClientLooks(
        UUID clientId, List<Item> items, @Nullable String cursor) {

    public List<UUID> clients() {
        return List.of(clientId);
    }

    /** One look. */
    public record Item(
            Instant at,
            String person,
            String role,
            String organisation,
            String purpose,
            String authority,
            String view) {

        static Item of(Access row) {
            return new Item(
                    row.at(), row.person(), row.role(), row.organisation(), row.purpose(), row.authority(), row.view());
        }
    }
}
