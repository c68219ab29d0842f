package org.treatmentjourney.query.links;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.projection.Freshness;

/**
 * The links that hold, the newest first, less those of whom one may not be told.
 *
 * @param linksId where an organisation's links are made and undone
 */
public record LinkList(UUID linksId, List<LinkList.Item> items, Freshness freshness) {

    /** Two clients who are one person. */
    public record Item(UUID clientId, UUID duplicateId, String reason, String by, Instant at) {

        static Item of(LinkState state) {
            return new Item(state.clientId(), state.duplicateId(), state.reason(), state.by(), state.at());
        }
    }
}
