package org.treatmentjourney.domain.client.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.Identifier;
import org.treatmentjourney.domain.client.value.NextOfKin;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.client.value.SafeContact;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Language;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Make a person known, with how they may safely be reached.")
@Yields({ClientRegistered.class})
public record RegisterClient(
        UUID clientId,
        @Required PersonName name,
        @Nullable LocalDate birthDate,
        @Coded("birth-date-precision") @Nullable String birthDatePrecision,
        @Coded("sex") @Nullable String sex,
        @Nullable List<SafeContact> contacts,
        @Nullable List<Identifier> identifiers,
        @Required @Language String language,
        @Nullable Boolean interpreter,
        @Nullable String accessNeeds,
        @Nullable String gp,
        @Nullable NextOfKin nextOfKin,
        @Nullable String allergies)
        implements ClientCommand, Begins {}
