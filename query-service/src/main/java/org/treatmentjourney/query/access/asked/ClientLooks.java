package org.treatmentjourney.query.access.asked;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.access.Access;

/**
 * Who has looked at one client, the newest first. Of others who stood in the same list it says nothing.
 *
 * @param clients all records of that person, whose looks these are
 */
public record ClientLooks(
        UUID clientId,
        List<UUID> clients,
        List<Item> items,
        @Nullable String cursor) {

    /** One look. */
    public record Item(
            Instant at,
            String person,
            String role,
            String organisation,
            String purpose,
            String authority,
            String view) {

        public static Item of(Access row) {
            return new Item(
                    row.at(), row.person(), row.role(), row.organisation(), row.purpose(), row.authority(), row.view());
        }
    }
}
