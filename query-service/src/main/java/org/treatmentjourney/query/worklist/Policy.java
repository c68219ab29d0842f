package org.treatmentjourney.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.course.Urgent;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.course.PlanKind;

/** How long each kind of work may wait. */
public record Policy(Map<Setting, Span> limits) {

    private static final String INITIAL = Kebab.code(PlanKind.INITIAL);

    /** @param configured the value of a key, or null for the standard one */
    public static Policy of(UnaryOperator<@Nullable String> configured) {
        Map<Setting, Span> limits = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String said = configured.apply(setting.key());
            String text = said == null ? setting.standard() : said;
            limits.put(
                    setting,
                    Span.of(text)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "journey.policy." + setting.key() + " is no span such as 7d, 12w or 5wd")));
        }
        return new Policy(limits);
    }

    public Policy with(Map<Setting, Span> instead) {
        Map<Setting, Span> all = new EnumMap<>(limits);
        all.putAll(instead);
        return new Policy(all);
    }

    /** Due is the earlier of the day agreed and the policy's limit. */
    public LocalDate dueOn(Duty duty) {
        LocalDate due = undeferred(duty);
        LocalDate until = duty.deferredTo();
        return until != null && until.isAfter(due) ? until : due;
    }

    /** An urgent risk that nobody has acknowledged for too long goes to whoever is in charge (R43). */
    boolean escalates(Urgent urgent, Instant now, ZoneId zone) {
        Span limit = limits.get(Setting.URGENT_RISK_ACKNOWLEDGED);
        Instant recordedAt = urgent.recordedAt();
        return urgent.isOpen()
                && urgent.acknowledgedBy() == null
                && limit != null
                && recordedAt != null
                && !limit.after(recordedAt, zone).isAfter(now);
    }

    /** Missed doses are nobody's work until there are as many as the prescriber wants to know of (R25). */
    boolean shows(Duty duty, LocalDate today) {
        return duty.isShownOn(today)
                && (duty.kind() != DutyKind.MISSED_DOSES || duty.days() >= days(Setting.PRESCRIPTION_REASSESSED));
    }

    /** After more of them a dose is not only looked at again but built up again. */
    Duty told(Duty duty) {
        return duty.kind() == DutyKind.MISSED_DOSES && duty.days() >= days(Setting.PRESCRIPTION_RE_INDUCTED)
                ? duty.detailed(Duty.RE_INDUCT)
                : duty;
    }

    private int days(Setting setting) {
        return Optional.ofNullable(limits.get(setting)).map(Span::days).orElse(1);
    }

    private LocalDate undeferred(Duty duty) {
        return switch (duty.kind()) {
            case CONTACT -> after(Setting.CONTACT, duty);
            case TRIAGE -> after(Setting.TRIAGE, duty);
            case REVIEW -> earlier(duty.agreedOn(), after(interval(duty), duty));
            case OPPORTUNISTIC_REVIEW -> after(Setting.REVIEW_OPPORTUNISTIC, duty);
            case MISSED_SESSION -> after(Setting.MISSED_SESSION, duty);
            case URGENT_RISK,
                    RISK_CHECK,
                    GOAL_REVIEW,
                    WARD_REFERRAL,
                    WORSE_SCORES,
                    SELF_HELP_LENGTH,
                    CONSENT,
                    PARTNER_REFERRAL -> {
                LocalDate agreed = duty.agreedOn();
                yield agreed == null ? duty.since() : agreed;
            }
            case UNALLOCATED -> after(Setting.UNALLOCATED, duty);
            case NALOXONE -> after(Setting.NALOXONE, duty);
            case INTERVENTION_WAIT ->
                after(duty.says(Duty.OFFERED) ? Setting.INTERVENTION_STARTED : Setting.INTERVENTION_OFFERED, duty);
            case DISENGAGEMENT_REVIEW -> after(Setting.DISENGAGEMENT_REVIEW, duty);
            case CARE_PLAN_COPY -> after(Setting.CARE_PLAN_COPY, duty);
            case REFERRAL_FEEDBACK -> after(Setting.REFERRAL_FEEDBACK, duty);
            case PRESCRIPTION_ALARM -> duty.since();
            case MISSED_DOSES -> after(Setting.PRESCRIPTION_REASSESSED, duty);
            case DISCHARGE_FOLLOW_UP -> followUp(duty);
            case OVERDOSE_WINDOW -> duty.since();
            case RELEASE_CONTACT -> after(Setting.RELEASE_CONTACT, duty);
            case NOTICE_UNACKNOWLEDGED -> after(Setting.NOTICE_ACKNOWLEDGED, duty);
            case GUIDANCE_CALL ->
                duty.says(Duty.MISSED)
                        ? after(Setting.MISSED_SESSION, duty)
                        : earlier(duty.agreedOn(), after(Setting.GUIDANCE_CALL, duty));
            case EVALUATION -> after(Setting.EVALUATION, duty);
            case OUTCOME_MEASURE -> after(measure(duty), duty);
            case OUTCOMES_COORDINATOR -> after(Setting.OUTCOMES_COORDINATOR, duty);
        };
    }

    Instant after(Setting setting, Instant from, ZoneId zone) {
        Span limit = limits.get(setting);
        return limit == null ? from : limit.after(from, zone);
    }

    /** Of the limits that apply the one that ends first (R20). */
    private LocalDate followUp(Duty duty) {
        LocalDate due = after(Setting.FOLLOW_UP, duty);
        if (duty.says(Duty.ACUTE) || duty.says(Duty.ACUTE_AND_SUICIDE_RISK)) {
            due = earlier(after(Setting.FOLLOW_UP_ACUTE, duty), due);
        }
        return duty.says(Duty.SUICIDE_RISK) || duty.says(Duty.ACUTE_AND_SUICIDE_RISK)
                ? earlier(after(Setting.FOLLOW_UP_SUICIDE_RISK, duty), due)
                : due;
    }

    private static Setting interval(Duty duty) {
        return duty.says(INITIAL) ? Setting.REVIEW_INITIAL : Setting.REVIEW_COMPREHENSIVE;
    }

    private static Setting measure(Duty duty) {
        if (duty.says(Kebab.code(OutcomeStage.START))) {
            return Setting.OUTCOME_START;
        }
        return duty.says(Kebab.code(OutcomeStage.EXIT)) ? Setting.OUTCOME_EXIT : Setting.OUTCOME_REVIEW;
    }

    private LocalDate after(Setting setting, Duty duty) {
        Span limit = limits.get(setting);
        return limit == null ? duty.since() : limit.after(duty.since());
    }

    private static LocalDate earlier(@Nullable LocalDate agreed, LocalDate limit) {
        return agreed != null && agreed.isBefore(limit) ? agreed : limit;
    }
}
