package org.treatmentjourney.domain.journey;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.event.AppointmentBooked;
import org.treatmentjourney.domain.journey.event.AppointmentMoved;
import org.treatmentjourney.domain.journey.event.AppointmentOffered;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** The appointments of a journey, each with the time it is planned for now. */
record Appointments(Map<UUID, Instant> planned) {

    static final Appointments NONE = new Appointments(Map.of());

    Appointments after(JourneyEvent event) {
        return switch (event) {
            case AppointmentOffered e -> with(e.appointmentId(), e.at());
            case AppointmentBooked e -> with(e.appointmentId(), e.at());
            case AppointmentMoved e -> with(e.appointmentId(), e.at());
            default -> this;
        };
    }

    void requireNew(UUID id) {
        if (planned.containsKey(id)) {
            throw new IdTaken("appointment");
        }
    }

    void requireKnown(UUID id) {
        if (!planned.containsKey(id)) {
            throw new Unknown("appointment");
        }
    }

    /** R34: nobody has stayed away before it is time. Whoever has come has come. */
    void requireTime(UUID id, boolean stayedAway, Act act) {
        requireKnown(id);
        if (stayedAway) {
            Past.require("at", planned.get(id), act);
        }
    }

    /** Unless a time is said, an appointment was kept or missed when it was planned, and not when somebody ticked it. */
    Effective told(UUID id, Act act) {
        Instant at = planned.get(id);
        boolean unsaid = act.effective().equals(Effective.at(act.now()));
        return unsaid && at != null && at.isBefore(act.now()) ? Effective.at(at) : act.effective();
    }

    private Appointments with(UUID id, Instant at) {
        var changed = new HashMap<>(planned);
        changed.put(id, at);
        return new Appointments(Map.copyOf(changed));
    }
}
