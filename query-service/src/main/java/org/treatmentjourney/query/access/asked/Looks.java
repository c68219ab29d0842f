package org.treatmentjourney.query.access.asked;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.access.Access;

/** Looks, the newest first. */
public record Looks(List<Item> items, @Nullable String cursor) {

    public List<UUID> clients() {
        return items.stream()
                .flatMap(item -> item.clients().stream())
                .distinct()
                .toList();
    }

    /**
     * One look.
     *
     * @param position the last position of the log that the answer knew
     * @param request the id that the answer carried
     */
    public record Item(
            Instant at,
            String person,
            String role,
            String organisation,
            String purpose,
            String authority,
            String view,
            Map<String, String> parameters,
            long position,
            List<UUID> clients,
            UUID request) {

        static Item of(Access row) {
            return new Item(
                    row.at(),
                    row.person(),
                    row.role(),
                    row.organisation(),
                    row.purpose(),
                    row.authority(),
                    row.view(),
                    row.parameters(),
                    row.position(),
                    row.clients(),
                    row.request());
        }
    }
}
