package org.treatmentjourney.query.subjectaccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.access.asked.ClientLooks;
import org.treatmentjourney.query.projection.Freshness;

/**
 * All of a record that is the client's to have, as it was when it was given.
 *
 * @param alsoKnownAs their other records, which are part of it
 * @param spoken the language that the client speaks
 * @param leftOut what is not in it, and why
 * @param looks who has looked at the record, the newest first
 */
public record ClientPackage(
        UUID clientId,
        List<UUID> alsoKnownAs,
        UUID packageId,
        Instant givenAt,
        String spoken,
        List<LeftOut> leftOut,
        List<GivenEntry> entries,
        List<ClientLooks.Item> looks,
        Freshness freshness) {}
