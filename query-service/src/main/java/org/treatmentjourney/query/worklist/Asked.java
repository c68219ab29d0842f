package org.treatmentjourney.query.worklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;

/** The parameters of a question about due work, read from text; everything wrong with them is told at once. */
final class Asked {

    private final List<FieldError> errors = new ArrayList<>();
    private final List<DutyKind> kinds = new ArrayList<>();
    private final Map<Setting, Span> instead = new EnumMap<>(Setting.class);

    Asked(@Nullable List<String> kinds, @Nullable List<String> policy) {
        if (kinds != null) {
            kinds.forEach(this::kind);
        }
        if (policy != null) {
            policy.forEach(this::limit);
        }
        if (!errors.isEmpty()) {
            throw Refused.invalid(
                    "parameter.invalid", "The address has parameters that cannot be used.", List.copyOf(errors));
        }
    }

    List<DutyKind> kinds() {
        return List.copyOf(kinds);
    }

    Map<Setting, Span> instead() {
        return Map.copyOf(instead);
    }

    private void kind(String text) {
        DutyKind.of(text)
                .ifPresentOrElse(
                        kinds::add, () -> errors.add(new FieldError("kind", "There is no such kind of work.")));
    }

    private void limit(String text) {
        int equals = text.indexOf('=');
        var setting = Setting.of(text.substring(0, Math.max(0, equals)));
        var span = Span.of(text.substring(equals + 1));
        if (setting.isEmpty()) {
            errors.add(new FieldError("policy", "There is no such setting."));
        } else if (span.isEmpty()) {
            errors.add(new FieldError(
                    "policy", "Write the value of " + setting.get().key() + " like 7d, 12w or 5wd."));
        } else {
            instead.put(setting.get(), span.get());
        }
    }
}
