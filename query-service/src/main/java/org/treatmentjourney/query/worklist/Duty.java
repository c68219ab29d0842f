package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done, as a fact: when it is due is for the policy to say.
 *
 * @param since the day from which the policy's interval counts
 * @param agreedOn a day that was agreed with the client or named by a worker
 * @param detail a code that the policy, the order or the sentence needs; never text
 * @param deferredTo a day until which somebody put it off, with a reason (R46)
 * @param shownFrom until then something nearer of the same kind stands in its place
 * @param shownUntil after that day nobody can do it any more
 * @param learnedLate whether a safety matter was recorded on a later day than it was true (R37)
 */
public record Duty(
        DutyKind kind,
        LocalDate since,
        @Nullable LocalDate agreedOn,
        @Nullable String detail,
        @Nullable LocalDate deferredTo,
        @Nullable LocalDate shownFrom,
        @Nullable LocalDate shownUntil,
        boolean learnedLate) {

    Duty(DutyKind kind, LocalDate since, @Nullable LocalDate agreedOn, @Nullable String detail) {
        this(kind, since, agreedOn, detail, null, null, null, false);
    }

    /** The detail of a contact that was tried without success. */
    static final String ATTEMPTED = "attempted";

    /** The detail of a triage that goes first (R31). */
    static final String HIGH_RISK = "high-risk";

    /** What is known of somebody who has left a ward; nothing of it if there is no detail (R20). */
    static final String SUICIDE_RISK = "suicide-risk";

    static final String ACUTE = "acute";

    static final String ACUTE_AND_SUICIDE_RISK = "acute-and-suicide-risk";

    /** The detail of naloxone that is to be offered once more, since they came out of somewhere (R23). */
    static final String AGAIN = "again";

    /** The detail of missed doses after which a dose is built up again (R25). */
    static final String RE_INDUCT = "re-induct";

    /** The details of a journey whose keyworker is not there (R44). */
    static final String KEYWORKER_LEFT = "keyworker-left";

    static final String KEYWORKER_AWAY = "keyworker-away";

    static final String COVER_AWAY = "cover-away";

    /** The detail of a copy for those named in the plan of somebody who has left a ward. */
    static final String AFTER_WARD = "after-ward";

    /** The detail of the same, as told to whoever may not learn of the ward. */
    static final String OWED = "owed";

    /** The detail of a consent that soon holds no more. */
    static final String RUNS_OUT = "runs-out";

    /** The detail of a referral to another organisation that did not take it. */
    static final String DECLINED = "declined";

    /** The detail of an intervention that has been offered and not started. */
    static final String OFFERED = "offered";

    /** The details of a guidance call: what it is instead, or what is special about it. */
    static final String FIRST_SESSION = "first-session";

    static final String FIRST_CALL = "first-call";

    static final String MISSED = "missed";

    /** The detail of an evaluation of a course that was broken off. */
    static final String BROKEN_OFF = "broken-off";

    static Duty of(DutyKind kind, LocalDate since) {
        return new Duty(kind, since, null, null);
    }

    Duty detailed(@Nullable String code) {
        return new Duty(kind, since, agreedOn, code, deferredTo, shownFrom, shownUntil, learnedLate);
    }

    Duty deferred(LocalDate until) {
        return new Duty(kind, since, agreedOn, detail, until, shownFrom, shownUntil, learnedLate);
    }

    Duty discreet() {
        return says(AFTER_WARD) ? detailed(OWED) : this;
    }

    boolean isDeferred() {
        return deferredTo != null;
    }

    Duty shown(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Duty(kind, since, agreedOn, detail, deferredTo, first, last, learnedLate);
    }

    boolean isShownOn(LocalDate day) {
        return (shownFrom == null || !day.isBefore(shownFrom)) && (shownUntil == null || !day.isAfter(shownUntil));
    }

    Duty learned(boolean late) {
        return new Duty(kind, since, agreedOn, detail, deferredTo, shownFrom, shownUntil, late);
    }

    static @Nullable String afterWard(boolean suicideRisk, boolean acute) {
        if (suicideRisk) {
            return acute ? ACUTE_AND_SUICIDE_RISK : SUICIDE_RISK;
        }
        return acute ? ACUTE : null;
    }

    /** How many days it is about, both included. */
    long days() {
        return agreedOn == null ? 1 : ChronoUnit.DAYS.between(since, agreedOn) + 1;
    }

    boolean says(String code) {
        return code.equals(detail);
    }
}
