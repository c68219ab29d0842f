package org.treatmentjourney.web.limits;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.settings.command.ChangeDueWorkSetting;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.settings.DueWorkSettings;
import org.treatmentjourney.query.settings.FindSettings;
import org.treatmentjourney.query.worklist.DueCounts;
import org.treatmentjourney.query.worklist.FindDueCounts;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** How long work may wait here; managers weigh another limit before they set it (R47). */
@Page
class LimitsPages {

    private final Ask ask;
    private final CurrentPerson people;

    LimitsPages(Ask ask, CurrentPerson people) {
        this.ask = ask;
        this.people = people;
    }

    @GetMapping("/settings")
    String show(
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        model.addAttribute(
                "settings", ask.of(new FindSettings(Frames.seen(seen), PointInTime.NOW), DueWorkSettings.class));
        model.addAttribute("manages", people.get().is(Role.MANAGER));
        model.addAttribute("done", done);
        return "limits/limits";
    }

    @GetMapping("/settings/change")
    String weigh(
            @RequestParam("setting") String key,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String unit,
            Model model) {
        AccessPolicy.require(people.get(), ChangeDueWorkSetting.class);
        Setting setting = Setting.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var settings = ask.of(new FindSettings(Frames.seen(null), PointInTime.NOW), DueWorkSettings.class);
        Span current = current(settings, setting);
        Optional<Span> asked = amount == null ? Optional.empty() : span(amount, unit);
        model.addAttribute("setting", key);
        model.addAttribute("settingsId", settings.settingsId());
        model.addAttribute("current", current);
        model.addAttribute("amount", amount == null ? String.valueOf(current.amount()) : amount);
        model.addAttribute("unit", unit == null || unit.isBlank() ? SpanWords.LETTERS.get(current.unit()) : unit);
        model.addAttribute("wrong", amount != null && asked.isEmpty());
        asked.ifPresent(span -> {
            model.addAttribute("asked", span);
            model.addAttribute("value", SpanWords.written(span));
            model.addAttribute("key", UUID.randomUUID());
            model.addAttribute("whatIf", WhatIf.of(counts(Map.of()), counts(Map.of(setting, span))));
        });
        return "limits/change";
    }

    private DueCounts counts(Map<Setting, Span> instead) {
        return ask.of(new FindDueCounts(instead), DueCounts.class);
    }

    private static Optional<Span> span(String amount, @Nullable String unit) {
        return Span.of(amount.strip() + unit);
    }

    private static Span current(DueWorkSettings settings, Setting setting) {
        return settings.items().stream()
                .filter(item -> item.setting().equals(setting.key()))
                .findFirst()
                .flatMap(item -> Span.of(item.value() == null ? item.standard() : item.value()))
                .orElseGet(() -> Span.of(setting.standard()).orElseThrow());
    }
}
