package org.treatmentjourney.domain.staff.command;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;
import org.treatmentjourney.domain.staff.event.StaffLeft;

@Sentence("Record that somebody leaves: from that day on they have no access, and their caseload has nobody.")
@Yields({StaffLeft.class})
public record RecordStaffDeparture(UUID staffId, @Required LocalDate leftOn) implements StaffCommand {}
