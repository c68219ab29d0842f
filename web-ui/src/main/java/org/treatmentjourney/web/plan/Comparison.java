package org.treatmentjourney.web.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Intervention;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.query.careplan.CarePlanVersion;
import org.treatmentjourney.web.text.Codes;
import org.treatmentjourney.web.text.Days;
import org.treatmentjourney.web.text.Texts;

/** Puts what two plans say side by side, in people's words. */
@Component
class Comparison {

    private final Texts texts;
    private final Codes codes;
    private final Days days;

    Comparison(Texts texts, Codes codes, Days days) {
        this.texts = texts;
        this.codes = codes;
        this.days = days;
    }

    List<Difference> of(CarePlanVersion one, CarePlanVersion other) {
        List<Difference> all = new ArrayList<>();
        all.add(Difference.of(texts.of("versions.kind"), kind(one), kind(other)));
        Arrays.stream(LifeDomain.values())
                .map(domain ->
                        Difference.of(codes.label("life-domain", domain), section(one, domain), section(other, domain)))
                .forEach(all::add);
        all.add(Difference.of(texts.of("plan.roles"), roles(one), roles(other)));
        all.add(Difference.of(texts.of("plan.agreement"), agreement(one), agreement(other)));
        all.add(Difference.of(texts.of("plan.review-day"), day(one), day(other)));
        all.add(Difference.of(texts.of("plan.keyworker"), known(one.keyworker()), known(other.keyworker())));
        all.add(Difference.of(texts.of("plan.copy"), copy(one), copy(other)));
        return List.copyOf(all);
    }

    private List<String> kind(CarePlanVersion version) {
        return List.of(texts.of("plan.kind." + Codes.kebab(version.kind())));
    }

    private List<String> day(CarePlanVersion version) {
        return List.of(days.day(version.reviewOn()));
    }

    private List<String> copy(CarePlanVersion version) {
        return List.of(codes.label("care-plan-copy", version.copy()));
    }

    private List<String> section(CarePlanVersion version, LifeDomain domain) {
        return orNone(version.domains()).stream()
                .filter(section -> section.domain() == domain)
                .flatMap(this::lines)
                .toList();
    }

    private Stream<String> lines(DomainSection section) {
        return Stream.of(
                        Stream.of(codes.label("domain-answer", section.answer())),
                        orNone(section.needs()).stream().map(need -> texts.of("plan.need", need)),
                        orNone(section.interventions()).stream().map(this::line))
                .flatMap(lines -> lines);
    }

    private String line(Intervention intervention) {
        return intervention.responsible() == null
                ? texts.of("plan.action", intervention.what())
                : texts.of("plan.action-by", intervention.what(), intervention.responsible());
    }

    private List<String> roles(CarePlanVersion version) {
        return orNone(version.roles()).stream().map(this::line).toList();
    }

    private String line(PlanRole role) {
        return role.responsibility() == null ? role.who() : texts.of("plan.role", role.who(), role.responsibility());
    }

    private List<String> agreement(CarePlanVersion version) {
        var agreement = version.agreement();
        return agreement == null
                ? List.of()
                : Stream.of(
                                codes.label("agreement-status", agreement.client()),
                                agreement.clientView() == null
                                        ? null
                                        : texts.of("plan.in-their-words", agreement.clientView()),
                                agreement.worker() == null ? null : texts.of("plan.agreed-with", agreement.worker()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<String> known(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
