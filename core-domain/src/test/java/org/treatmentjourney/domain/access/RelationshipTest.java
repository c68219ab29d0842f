package org.treatmentjourney.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each relationship opens to each role: FIND_CARE_PLAN for those who may read one, AUDIT_JOURNEY for those who check. */
class RelationshipTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Occasion OCCASION = new Occasion(TODAY, Instant.parse("2026-11-25T12:00:00Z"));

    /** A dash is a refusal; the authority is written where it opens something. */
    private static final String EXPECTED = """
            relationship  CLINICIAN              TRIAGE                 PRESCRIBER             MANAGER         AUDITOR    PRIVACY
            none          -                      -                      -                      administration  oversight  oversight
            keyworker     keyworker              keyworker              keyworker              keyworker       oversight  oversight
            prescriber    prescriber             prescriber             prescriber             prescriber      oversight  oversight
            named         named-in-plan          named-in-plan          named-in-plan          named-in-plan   oversight  oversight
            referred      referred               referred               referred               referred        oversight  oversight
            registered    registered             registered             registered             registered      oversight  oversight
            other-person  -                      -                      -                      administration  oversight  oversight
            open          service:ours           service:ours           service:ours           administration  oversight  oversight
            closed        -                      -                      -                      administration  oversight  oversight
            met-today     same-day:ours          same-day:ours          same-day:ours          administration  oversight  oversight
            met-before    -                      -                      -                      administration  oversight  oversight
            open-elsewhere  -                    -                      -                      -               oversight  oversight
            met-elsewhere   -                    -                      -                      -               oversight  oversight
            """;

    static Stream<Arguments> table() {
        List<List<String>> rows = EXPECTED.lines()
                .map(line -> Arrays.asList(line.split(" +", -1)))
                .toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> rows.getFirst().stream()
                        .skip(1)
                        .map(role -> Arguments.of(
                                row.getFirst(),
                                Role.valueOf(role),
                                row.get(rows.getFirst().indexOf(role)))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void each_relationship_opens_what_the_table_says_and_nothing_else(String relationship, Role role, String expected) {
        Decision decision = AccessPolicy.decide(person(role, "harbour"), action(role), team(relationship), OCCASION);

        assertThat(decision)
                .isEqualTo(
                        expected.equals("-")
                                ? new Decision.Refused(
                                        "access.relationship",
                                        "You are not part of this person's care, so their record is closed to you.",
                                        false)
                                : new Decision.Permitted(role, expected));
    }

    @ParameterizedTest
    @MethodSource("table")
    void no_relationship_reaches_into_another_organisation(String relationship, Role role, String ignored) {
        Decision decision = AccessPolicy.decide(person(role, "st-anne"), action(role), team(relationship), OCCASION);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.unknown()).isTrue());
    }

    @Test
    void a_role_that_an_action_is_not_for_gains_nothing_by_a_relationship() {
        for (Role role : List.of(Role.ANALYST, Role.OPERATOR, Role.RECEPTIONIST)) {
            assertThat(AccessPolicy.decide(person(role, "harbour"), Action.FIND_CARE_PLAN, team("keyworker"), OCCASION))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.code()).isEqualTo("access.role"));
        }
    }

    @Test
    void whoever_works_in_the_whole_organisation_works_in_each_of_its_services() {
        var everywhere = new Person("me", Set.of(Role.CLINICIAN), "harbour", Set.of());

        assertThat(AccessPolicy.decide(everywhere, Action.FIND_CARE_PLAN, team("open-elsewhere"), OCCASION))
                .isEqualTo(new Decision.Permitted(Role.CLINICIAN, "service:another"));
    }

    private static Action action(Role role) {
        return Action.FIND_CARE_PLAN.roles().contains(role) ? Action.FIND_CARE_PLAN : Action.AUDIT_JOURNEY;
    }

    private static Person person(Role role, String organisation) {
        return new Person("me", Set.of(role), organisation, Set.of("ours"));
    }

    private static CareTeam team(String relationship) {
        return switch (relationship) {
            case "keyworker" -> tied(Relationship.KEYWORKER, "me");
            case "prescriber" -> tied(Relationship.PRESCRIBER, "me");
            case "named" -> tied(Relationship.NAMED_IN_PLAN, "me");
            case "referred" -> tied(Relationship.REFERRED, "me");
            case "registered" -> tied(Relationship.REGISTERED, "me");
            case "other-person" -> tied(Relationship.KEYWORKER, "you");
            case "open" -> involved("ours", true, TODAY.minusDays(9));
            case "closed" -> involved("ours", false, TODAY.minusDays(9));
            case "met-today" -> involved("ours", false, TODAY);
            case "met-before" -> involved("ours", false, TODAY.minusDays(1));
            case "open-elsewhere" -> involved("another", true, TODAY.minusDays(9));
            case "met-elsewhere" -> involved("another", false, TODAY);
            default -> involved("ours", false, TODAY.minusDays(99));
        };
    }

    private static CareTeam tied(Relationship relationship, String person) {
        return new CareTeam(
                "harbour", Set.of(new Tie(relationship, person)), List.of(new Involvement("ours", false, Set.of())));
    }

    private static CareTeam involved(String service, boolean open, LocalDate day) {
        return new CareTeam("harbour", Set.of(), List.of(new Involvement(service, open, Set.of(day))));
    }
}
