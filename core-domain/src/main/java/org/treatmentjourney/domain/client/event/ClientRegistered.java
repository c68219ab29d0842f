package org.treatmentjourney.domain.client.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.value.Identifier;
import org.treatmentjourney.domain.client.value.NextOfKin;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.client.value.SafeContact;

@Sentence("A person became known to the organisation.")
public record ClientRegistered(
        UUID clientId,
        Effective effective,
        String organisation,
        String language,
        @Nullable Boolean interpreter,
        Personal<ClientRegistered.Details> personal)
        implements ClientEvent, Beginning {

    /** What is sealed. */
    public record Details(
            PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable String birthDatePrecision,
            @Nullable String sex,
            @Nullable List<SafeContact> contacts,
            @Nullable List<Identifier> identifiers,
            @Nullable String accessNeeds,
            @Nullable String gp,
            @Nullable NextOfKin nextOfKin,
            @Nullable String allergies) {}
}
