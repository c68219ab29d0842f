package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.course.Kebab;
import org.treatmentjourney.query.course.PlanKind;

/** How long each kind of work may wait. */
public record Policy(Map<Setting, Span> limits) {

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
        return switch (duty.kind()) {
            case CONTACT -> after(Setting.CONTACT, duty);
            case TRIAGE -> after(Setting.TRIAGE, duty);
            case REVIEW -> earlier(duty.agreedOn(), after(interval(duty), duty));
            case OPPORTUNISTIC_REVIEW -> after(Setting.REVIEW_OPPORTUNISTIC, duty);
            case MISSED_SESSION -> after(Setting.MISSED_SESSION, duty);
            case URGENT_RISK -> {
                LocalDate check = duty.agreedOn();
                yield check == null ? duty.since() : check;
            }
            case UNALLOCATED -> after(Setting.UNALLOCATED, duty);
        };
    }

    private static Setting interval(Duty duty) {
        return duty.says(Kebab.code(PlanKind.INITIAL)) ? Setting.REVIEW_INITIAL : Setting.REVIEW_COMPREHENSIVE;
    }

    private LocalDate after(Setting setting, Duty duty) {
        Span limit = limits.get(setting);
        return limit == null ? duty.since() : limit.after(duty.since());
    }

    private static LocalDate earlier(@Nullable LocalDate agreed, LocalDate limit) {
        return agreed != null && agreed.isBefore(limit) ? agreed : limit;
    }
}
