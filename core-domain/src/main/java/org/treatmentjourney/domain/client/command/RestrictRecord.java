package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.RecordRestricted;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Close a record to somebody at work here who must not see it: a relative, a former partner.")
@Yields({RecordRestricted.class})
public record RestrictRecord(
        UUID clientId,
        @Required UUID restrictionId,
        @Required @PersonId String person,
        @Required @Coded("restriction-reason") String reason,
        @Nullable String note)
        implements ProtectionCommand {}
