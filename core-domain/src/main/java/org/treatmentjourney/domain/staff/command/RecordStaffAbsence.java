package org.treatmentjourney.domain.staff.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;
import org.treatmentjourney.domain.staff.event.StaffAbsenceRecorded;

@Sentence("Record that somebody is away and who covers (R44); the same first day again says it anew.")
@Yields({StaffAbsenceRecorded.class})
public record RecordStaffAbsence(
        UUID staffId,
        @Required LocalDate from,
        @Nullable LocalDate until,
        @PersonId @Nullable String cover) implements StaffCommand {}
