package org.treatmentjourney.domain.journey;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.journey.event.EndingEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionEvent;
import org.treatmentjourney.domain.prescription.Prescriptions;

/** What was recorded of prescriptions; which day it was is known once somebody asks in a place. */
record Prescribed(List<Recorded<JourneyEvent>> entries) {

    static final Prescribed NONE = new Prescribed(List.of());

    Prescribed after(Recorded<JourneyEvent> recorded) {
        if (!(recorded.event() instanceof PrescriptionEvent || recorded.event() instanceof EndingEvent)) {
            return this;
        }
        List<Recorded<JourneyEvent>> more = new ArrayList<>(entries);
        more.add(recorded);
        return new Prescribed(List.copyOf(more));
    }

    Prescriptions in(ZoneId zone) {
        Prescriptions all = Prescriptions.NONE;
        for (Recorded<JourneyEvent> entry : entries) {
            all = all.after(entry.event(), entry, zone);
        }
        return all;
    }

    static void requireNew(Prescriptions all, UUID prescriptionId) {
        if (all.prescription(prescriptionId).isPresent()) {
            throw new IdTaken("prescription");
        }
    }

    static void requireKnown(Prescriptions all, UUID prescriptionId) {
        if (all.prescription(prescriptionId).isEmpty()) {
            throw new Unknown("prescription");
        }
    }
}
