package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.staff.StaffInForce;

/** All that there is to do in what somebody may see. */
@Component
public class OpenWork {

    private final OpenDuties duties;
    private final SelfHelpWork courses;
    private final ConsentWork consents;
    private final PartnerReferralWork referrals;
    private final StaffInForce staff;
    private final Clock clock;
    private final ZoneId zone;

    OpenWork(
            OpenDuties duties,
            SelfHelpWork courses,
            ConsentWork consents,
            PartnerReferralWork referrals,
            StaffInForce staff,
            Clock clock,
            ZoneId zone) {
        this.duties = duties;
        this.courses = courses;
        this.consents = consents;
        this.referrals = referrals;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    Work of(Asker asker) {
        return read(asker, null, null, true);
    }

    /** As much as these lists need. */
    Work of(Asker asker, List<FindWorklist> lists) {
        return read(
                asker,
                shared(lists, FindWorklist::service),
                shared(lists, FindWorklist::keyworker),
                lists.stream()
                        .map(FindWorklist::kinds)
                        .anyMatch(kinds -> kinds.isEmpty() || kinds.contains(DutyKind.UNALLOCATED)));
    }

    private Work read(Asker asker, @Nullable String service, @Nullable String keyworker, boolean unallocated) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Map<String, Staffing> people = staff.of(asker.person().organisation());
        UnaryOperator<Scope> narrowed = scope -> {
            scope.andIfSaid("service = ?", service);
            return keyworker == null
                    ? scope
                    : scope.and("keyworker = any(?)", (Object)
                            Unattended.attendedBy(keyworker, people, today).toArray(String[]::new));
        };
        List<Task> tasks = new ArrayList<>(duties.recorded(narrowed.apply(new Scope(asker, "open"))));
        tasks.addAll(consents.recorded(narrowed.apply(Scope.ofOpen(asker, "open"))));
        tasks.addAll(referrals.recorded(narrowed.apply(Scope.ofOpen(asker, "open"))));
        tasks.addAll(courses.recorded(narrowed.apply(new Scope(asker, SelfHelpWork.LOOKED_UP))));
        if (unallocated) {
            tasks.addAll(duties.unattended(
                    narrowed.apply(Scope.ofOpen(asker, JourneyView.OPEN)), Unattended.among(people, today)));
        }
        return new Work(tasks, people, asker.person(), today);
    }

    /** What all of them ask for; null if they differ. */
    private static @Nullable String shared(List<FindWorklist> lists, Function<FindWorklist, @Nullable String> asked) {
        List<@Nullable String> all = lists.stream().map(asked).distinct().toList();
        return all.size() == 1 ? all.getFirst() : null;
    }
}
