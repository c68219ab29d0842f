package org.treatmentjourney.domain.access;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Collections.unmodifiableSortedSet;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Elsewhere;
import org.treatmentjourney.domain.course.Feedback;
import org.treatmentjourney.domain.course.Keyworkers;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.journey.event.AppointmentBooked;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.journey.event.AppointmentMoved;
import org.treatmentjourney.domain.journey.event.AppointmentOffered;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.HelpEvent;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanContent;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.prescription.Prescriptions;

/**
 * The care team as one stream tells it, folded from its events. Its sets are sorted, so that the same team is written
 * the same way however it came about.
 *
 * @param named who is named in the plan that holds; gone once the plan's words have been erased
 * @param planned the days of appointments that stand
 * @param days the days of contacts and help, and of a refusal, so that a slip can be put right on its day
 */
public record Standing(
        @Nullable String organisation,
        @Nullable String service,
        SortedSet<Tie> begun,
        @Nullable Latest<String> keyworker,
        @Nullable Latest<SortedSet<String>> named,
        Course course,
        Risks risks,
        Feedback feedback,
        Prescriptions prescriptions,
        SortedMap<UUID, LocalDate> planned,
        SortedSet<LocalDate> days,
        Elsewhere elsewhere,
        Terms terms) {

    private static final Standing NONE = new Standing(
            null,
            null,
            new TreeSet<>(),
            null,
            null,
            Course.BEGUN,
            Risks.NONE,
            Feedback.NONE,
            Prescriptions.NONE,
            new TreeMap<>(),
            new TreeSet<>(),
            Elsewhere.NONE,
            Terms.NONE);

    static Standing begun(@Nullable Standing before, @Nullable Recorded<?> first) {
        Standing standing = before == null ? NONE : before;
        return first == null ? standing : standing.begunBy(first);
    }

    public static Standing after(@Nullable Standing before, Recorded<?> recorded, ZoneId zone) {
        Standing standing = begun(before, recorded);
        return switch (recorded.event()) {
            case JourneyEvent event -> standing.after(event, recorded, zone);
            case ClientEvent ignored -> standing.on(standing.terms.after(recorded));
            default -> standing;
        };
    }

    private Standing begunBy(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ClientRegistered e -> begun(e.organisation(), null, Relationship.REGISTERED, recorded.actor());
            case EnquiryRecorded e -> begun(e.organisation(), e.service(), Relationship.REFERRED, recorded.actor());
            case ClientReferred e -> begun(e.organisation(), e.service(), Relationship.REFERRED, recorded.actor());
            case ReturnedToTreatment ignored -> begun(organisation, service, Relationship.REFERRED, recorded.actor());
            default -> this;
        };
    }

    private Standing begun(@Nullable String owner, @Nullable String at, Relationship relationship, String actor) {
        return new Standing(
                owner,
                at,
                with(begun, Set.of(new Tie(relationship, actor))),
                keyworker,
                named,
                course,
                risks,
                feedback,
                prescriptions,
                planned,
                days,
                elsewhere,
                terms);
    }

    private Standing on(Terms laidDown) {
        return new Standing(
                organisation,
                service,
                begun,
                keyworker,
                named,
                course,
                risks,
                feedback,
                prescriptions,
                planned,
                days,
                elsewhere,
                laidDown);
    }

    private Standing after(JourneyEvent event, Recorded<?> recorded, ZoneId zone) {
        Moment moment = Moment.of(recorded);
        SortedSet<String> inPlan = inPlan(event);
        return new Standing(
                organisation,
                service,
                begun,
                Keyworkers.after(keyworker, event, moment, zone),
                inPlan == null ? named : Latest.of(named, inPlan, moment, zone),
                course.after(event, moment, zone),
                risks.after(event, recorded),
                feedback.after(event, moment),
                prescriptions.after(event, recorded, zone),
                planned(event, zone),
                with(days, met(event, zone)),
                elsewhere.after(event, recorded, zone),
                terms);
    }

    /**
     * Whether the service looks after the person: until the journey ends, for as long as an open risk is to be looked at
     * or somebody prescribes or follows up (R36), and until the referrer has been told of a refusal. A death ends all of it.
     */
    public boolean open(ZoneId zone) {
        boolean owed = course.declined(zone) && feedback.owedSince() != null;
        boolean risk = risks.urgent().isOpen() || risks.anyToCheck();
        return !course.ended(zone)
                || !course.endedByDeath() && (risk || owed || prescriptions.anyActive() || elsewhere.anyOwed(zone));
    }

    public SortedSet<Tie> ties() {
        return Stream.of(
                        begun.stream(),
                        Stream.ofNullable(Latest.value(keyworker)).map(who -> new Tie(Relationship.KEYWORKER, who)),
                        Stream.ofNullable(Latest.value(named))
                                .flatMap(SortedSet::stream)
                                .map(who -> new Tie(Relationship.NAMED_IN_PLAN, who)))
                .flatMap(tie -> tie)
                .collect(toCollection(TreeSet::new));
    }

    public CareTeam team(ZoneId zone) {
        return new CareTeam(
                organisation == null ? "" : organisation,
                ties(),
                service == null ? List.of() : List.of(new Involvement(service, open(zone), daysThere(zone))),
                terms);
    }

    private static <T> SortedSet<T> with(SortedSet<T> some, Set<T> more) {
        if (some.containsAll(more)) {
            return some;
        }
        var all = new TreeSet<>(some);
        all.addAll(more);
        return unmodifiableSortedSet(all);
    }

    private static @Nullable SortedSet<String> inPlan(JourneyEvent event) {
        Personal<PlanContent> plan = event instanceof InitialCarePlanAgreed initial
                ? initial.personal()
                : event instanceof ComprehensiveCarePlanAgreed full ? full.personal() : null;
        return plan == null
                ? null
                : plan.known().stream()
                        .flatMap(content -> content.roles().stream())
                        .filter(role -> role.party() == Party.INDIVIDUAL)
                        .map(PlanRole::who)
                        .collect(toCollection(TreeSet::new));
    }

    private static Set<LocalDate> met(JourneyEvent event, ZoneId zone) {
        return switch (event) {
            case ContactRecorded contact -> Set.of(contact.effective().day(zone));
            case SessionMissed missed -> Set.of(day(missed.plannedAt(), zone));
            case AttendanceRecorded attendance -> Set.of(attendance.effective().day(zone));
            case ReferralDeclined declined -> Set.of(declined.effective().day(zone));
            case HelpEvent help -> Set.of(help.effective().day(zone));
            case SessionHeld held -> {
                Instant next = held.nextAppointmentAt();
                LocalDate day = held.effective().day(zone);
                yield next == null || day.equals(day(next, zone)) ? Set.of(day) : Set.of(day, day(next, zone));
            }
            default -> Set.of();
        };
    }

    /** An appointment counts on the day for which it stands: until it is cancelled or missed, or the journey ends (R36). */
    private SortedMap<UUID, LocalDate> planned(JourneyEvent event, ZoneId zone) {
        return switch (event) {
            case AppointmentOffered e -> with(e.appointmentId(), day(e.at(), zone));
            case AppointmentBooked e -> with(e.appointmentId(), day(e.at(), zone));
            case AppointmentMoved e -> with(e.appointmentId(), day(e.at(), zone));
            case AppointmentCancelled e -> with(e.appointmentId(), null);
            case SessionMissed e when e.appointmentId() != null -> with(e.appointmentId(), null);
            case Discharged ignored -> new TreeMap<>();
            case DeathRecorded ignored -> new TreeMap<>();
            case Imprisoned ignored -> new TreeMap<>();
            case ReferralDeclined ignored -> new TreeMap<>();
            default -> planned;
        };
    }

    private SortedMap<UUID, LocalDate> with(UUID appointment, @Nullable LocalDate day) {
        var changed = new TreeMap<>(planned);
        if (day == null) {
            changed.remove(appointment);
        } else {
            changed.put(appointment, day);
        }
        return unmodifiableSortedMap(changed);
    }

    /** Days of contacts and appointments, and after an ending also those on which an overdose is likely (R22, R36). */
    public SortedSet<LocalDate> daysThere(ZoneId zone) {
        SortedSet<LocalDate> there = with(days, Set.copyOf(planned.values()));
        boolean ended = course.ended(zone) && !course.endedByDeath();
        return ended ? with(there, elsewhere.dangerous(zone)) : there;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
