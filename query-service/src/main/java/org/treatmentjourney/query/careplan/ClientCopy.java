package org.treatmentjourney.query.careplan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Intervention;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * The care plan as the client may take it home: brief, in plain language (B1), and without what it tells of anybody else.
 *
 * @param yourPart what the client does
 * @param othersDo what the others do, as far as it is about the client
 * @param keepSafe whether it was said that a copy is not safe at home
 */
public record ClientCopy(
        UUID journeyId,
        UUID clientId,
        LocalDate agreedOn,
        @Nullable LocalDate reviewOn,
        @Nullable String yourView,
        List<String> yourPart,
        List<ClientCopy.Part> othersDo,
        List<ClientCopy.Section> needs,
        List<ClientCopy.Wish> goals,
        boolean keepSafe,
        long version,
        Freshness freshness)
        implements Versioned {

    private static final String UNSAFE_AT_HOME = "kept-here-unsafe-at-home";

    /** What somebody does. */
    public record Part(String who, @Nullable String what) {}

    /** A heading in words, with what is needed and what will be done about it. */
    public record Section(String heading, List<String> needs, List<String> whatHelps) {}

    /** A goal in the client's own words. */
    public record Wish(
            @Nullable String inYourWords, @Nullable LocalDate by) {}

    static ClientCopy of(Row<CarePlanState> row, ZoneId zone, Locale language, Freshness freshness) {
        CarePlanState state = row.state();
        PlanVersion plan = state.versions().getLast();
        Agreement agreement = plan.agreement();
        List<PlanRole> roles = own(plan.roles(), PlanRole::thirdParty);
        return new ClientCopy(
                state.journeyId(),
                state.clientId(),
                plan.agreed().day(zone),
                state.planning().reviewOn(zone),
                agreement == null ? null : agreement.clientView(),
                roles.stream()
                        .filter(role -> role.party() == Party.CLIENT)
                        .map(PlanRole::responsibility)
                        .filter(Objects::nonNull)
                        .toList(),
                roles.stream()
                        .filter(role -> role.party() != Party.CLIENT)
                        .map(role -> new Part(role.who(), role.responsibility()))
                        .toList(),
                own(plan.domains(), DomainSection::thirdParty).stream()
                        .filter(section -> section.answer() == DomainAnswer.NEEDS)
                        .map(section -> section(section, language))
                        .toList(),
                state.goals().open().stream()
                        .filter(goal -> goal.setAt() != null)
                        .map(goal -> new Wish(goal.statement(), goal.targetOn()))
                        .toList(),
                plan.copy().equals(UNSAFE_AT_HOME),
                row.version(),
                freshness);
    }

    private static Section section(DomainSection section, Locale language) {
        return new Section(
                CodeTables.standard().table("life-domain").label(Kebab.code(section.domain()), language),
                orNone(section.needs()),
                orNone(section.interventions()).stream().map(Intervention::what).toList());
    }

    private static <T> List<T> own(@Nullable List<T> all, Function<T, @Nullable Boolean> thirdParty) {
        return orNone(all).stream()
                .filter(one -> !Boolean.TRUE.equals(thirdParty.apply(one)))
                .toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
