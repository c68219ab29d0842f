package org.treatmentjourney.domain.staff.event;

import java.util.UUID;
import org.treatmentjourney.domain.OrganisationEvent;

/** Something that an organisation recorded about somebody who works for it: codes and days, never a name. */
public sealed interface StaffEvent extends OrganisationEvent
        permits StaffTakenOn, StaffDutiesChanged, StaffAbsenceRecorded, StaffLeft, EntryMarkedInError {
    UUID staffId();

    @Override
    default UUID stream() {
        return staffId();
    }

    @Override
    default UUID subject() {
        return staffId();
    }
}
