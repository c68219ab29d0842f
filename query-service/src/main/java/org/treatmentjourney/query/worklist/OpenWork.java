package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.staff.StaffInForce;

/** All that there is to do in what somebody may see, with the day on which it is due. */
@Component
public class OpenWork {

    private final OpenDuties duties;
    private final StaffInForce staff;
    private final Clock clock;
    private final ZoneId zone;

    OpenWork(OpenDuties duties, StaffInForce staff, Clock clock, ZoneId zone) {
        this.duties = duties;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** @param kinds all of them if empty */
    Stream<Open> open(
            Asker asker, List<DutyKind> kinds, @Nullable String service, @Nullable String keyworker, Policy policy) {
        LocalDate today = today();
        Map<String, Staffing> people = staff.of(asker.person().organisation());
        Scope scope = new Scope(asker).andIfSaid("service = ?", service);
        if (keyworker != null) {
            List<String> attended = Unattended.attendedBy(keyworker, people, today);
            scope.and("keyworker = any(?)", (Object) attended.toArray(String[]::new));
        }
        Set<DutyKind> asked = EnumSet.allOf(DutyKind.class);
        asked.removeIf(kind -> !kind.isFor(asker.person()) || !kinds.isEmpty() && !kinds.contains(kind));
        return duties.in(scope, kinds, Unattended.among(people, today)).stream()
                .flatMap(journey -> journey.duties().stream()
                        .filter(duty -> asked.contains(duty.kind()))
                        .map(duty -> new Open(journey.journeyId(), Due.of(duty, policy, today))));
    }
}
