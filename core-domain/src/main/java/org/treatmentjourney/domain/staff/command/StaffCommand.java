package org.treatmentjourney.domain.staff.command;

import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;

/** Something asked of the record of somebody who works in an organisation. */
public sealed interface StaffCommand extends DomainCommand
        permits TakeOnStaff, ChangeStaffDuties, RecordStaffAbsence, RecordStaffDeparture, MarkStaffEntryInError {
    UUID staffId();

    @Override
    default UUID stream() {
        return staffId();
    }
}
