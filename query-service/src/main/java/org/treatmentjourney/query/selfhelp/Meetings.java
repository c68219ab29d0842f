package org.treatmentjourney.query.selfhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallMissed;
import org.treatmentjourney.query.view.Lists;

/**
 * The meetings of a course, and how far the client has come between them.
 *
 * @param missedOn the day of a missed call after which there has been no other yet
 * @param nextCallAt what was agreed last
 * @param part the last part that was worked through
 */
public record Meetings(
        @Nullable FirstSession first,
        List<Call> calls,
        List<MissedCall> missed,
        @Nullable LocalDate missedOn,
        @Nullable Instant nextCallAt,
        int part,
        @Nullable Integer nextPart) {

    static final Meetings NONE = new Meetings(null, List.of(), List.of(), null, null, 0, null);

    Meetings met(FirstSession session) {
        return new Meetings(session, calls, missed, null, session.firstCallAt(), part, nextPart);
    }

    Meetings called(Call call) {
        return new Meetings(
                first,
                Lists.and(calls, call),
                missed,
                null,
                call.nextCallAt(),
                reached(call.part()),
                call.nextPart() == null ? nextPart : call.nextPart());
    }

    Meetings missed(GuidanceCallMissed e, ZoneId zone) {
        return new Meetings(
                first,
                calls,
                Lists.and(missed, MissedCall.of(e)),
                e.plannedAt().atZone(zone).toLocalDate(),
                e.nextCallAt(),
                part,
                nextPart);
    }

    Meetings worked(@Nullable Integer through) {
        return new Meetings(first, calls, missed, missedOn, nextCallAt, reached(through), nextPart);
    }

    private int reached(@Nullable Integer through) {
        return through == null ? part : Math.max(part, through);
    }

    /** The last time the two spoke; null before the first session. */
    public @Nullable Instant lastAt() {
        return !calls.isEmpty() ? calls.getLast().at() : first == null ? null : first.at();
    }

    /** R9: the first two parts are meant to be done before the first call. */
    public boolean beforeFirstCall() {
        return first != null && calls.isEmpty();
    }
}
