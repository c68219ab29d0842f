package org.treatmentjourney.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is laid down in a person's record, beside each relationship (R48, R49). */
class TermsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final UUID ACCESS = new UUID(5, 1);
    private static final String OPENED = "break-glass:" + ACCESS;

    /** R is what has been laid down: closed to me or to you, sensitive, opened to me or you until later or before. */
    private static final String EXPECTED = """
            laid-down          keyworker   service       none          manager         receptionist    privacy
            nothing            keyworker   service:ours  -             administration  administration  oversight
            closed-to-me       404         404           404           404             404             oversight
            closed-to-you      keyworker   service:ours  -             administration  administration  oversight
            sensitive          keyworker   -             -             administration  -               oversight
            opened             keyworker   service:ours  %1$s          administration  administration  oversight
            opened-sensitive   keyworker   %1$s          %1$s          administration  -               oversight
            opened-to-you      keyworker   service:ours  -             administration  administration  oversight
            opened-before      keyworker   service:ours  -             administration  administration  oversight
            opened-closed      404         404           404           404             404             oversight
            """.formatted(OPENED);

    static Stream<Arguments> table() {
        List<List<String>> rows = EXPECTED.lines()
                .map(line -> Arrays.asList(line.split(" +", -1)))
                .toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> rows.getFirst().stream()
                        .skip(1)
                        .map(who -> Arguments.of(
                                row.getFirst(), who, row.get(rows.getFirst().indexOf(who)))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void what_is_laid_down_narrows_and_opens_what_a_relationship_gives(String laidDown, String who, String expected) {
        Decision decision = AccessPolicy.decide(person(who), action(who), team(who, laidDown), occasion());

        assertThat(told(decision)).isEqualTo(expected);
    }

    @Test
    void nobody_closes_a_record_to_the_program_that_calls_for_help() {
        var program = new Person("me", Set.of(Role.PROGRAM), "harbour", Set.of());
        assertThat(told(AccessPolicy.decide(program, Action.ESCALATE, team("none", "closed-to-me"), occasion())))
                .isEqualTo("program");
    }

    @Test
    void a_record_can_be_opened_in_an_emergency_by_clinicians_whom_it_is_not_closed_to() {
        assertThat(told(decide("none", Action.BREAK_GLASS, "nothing"))).isEqualTo("break-glass");
        assertThat(told(decide("none", Action.BREAK_GLASS, "closed-to-me"))).isEqualTo("404");
        assertThat(told(decide("manager", Action.BREAK_GLASS, "nothing"))).isEqualTo("-");
    }

    @Test
    void an_emergency_decides_nothing_about_who_may_see_the_record_afterwards() {
        for (Action lasting : List.of(
                Action.RESTRICT_RECORD,
                Action.MARK_RECORD_SENSITIVE,
                Action.GIVE_CONSENT,
                Action.SHARE_WITHOUT_CONSENT,
                Action.REFER_TO_PARTNER,
                Action.REFER_CLIENT,
                Action.ASSIGN_KEYWORKER,
                Action.AGREE_INITIAL_CARE_PLAN,
                Action.AGREE_COMPREHENSIVE_CARE_PLAN,
                Action.REVIEW_CARE_PLAN)) {
            assertThat(told(decide("none", lasting, "opened"))).isEqualTo("-");
            assertThat(told(decide("keyworker", lasting, "opened"))).isEqualTo("keyworker");
        }
        assertThat(told(decide("none", Action.INFORM_ORGANISATION, "opened"))).startsWith("break-glass:");
    }

    private static Decision decide(String who, Action action, String laidDown) {
        return AccessPolicy.decide(person(who), action, team(who, laidDown), occasion());
    }

    private static String told(Decision decision) {
        return switch (decision) {
            case Decision.Permitted permitted -> permitted.authority();
            case Decision.Refused refused -> refused.unknown() ? "404" : "-";
        };
    }

    private static Occasion occasion() {
        return new Occasion(TODAY, NOW);
    }

    private static Action action(String who) {
        return switch (who) {
            case "privacy" -> Action.AUDIT_JOURNEY;
            case "receptionist" -> Action.FIND_JOURNEY;
            default -> Action.FIND_CARE_PLAN;
        };
    }

    private static Person person(String who) {
        Role role = switch (who) {
            case "manager" -> Role.MANAGER;
            case "receptionist" -> Role.RECEPTIONIST;
            case "privacy" -> Role.PRIVACY;
            default -> Role.CLINICIAN;
        };
        return new Person("me", Set.of(role), "harbour", Set.of("ours"));
    }

    private static CareTeam team(String who, String laidDown) {
        Set<Tie> ties = who.equals("keyworker") ? Set.of(new Tie(Relationship.KEYWORKER, "me")) : Set.of();
        boolean open = who.equals("service") || who.equals("keyworker");
        return new CareTeam("harbour", ties, List.of(new Involvement("ours", open, Set.of())), terms(laidDown));
    }

    private static Terms terms(String laidDown) {
        return switch (laidDown) {
            case "closed-to-me" -> terms(Map.of(new UUID(4, 1), "me"), false);
            case "closed-to-you" -> terms(Map.of(new UUID(4, 1), "you"), false);
            case "sensitive" -> terms(Map.of(), true);
            case "opened" -> terms(Map.of(), false, opening("me", NOW.plusSeconds(1)));
            case "opened-sensitive" -> terms(Map.of(), true, opening("me", NOW.plusSeconds(1)));
            case "opened-to-you" -> terms(Map.of(), false, opening("you", NOW.plusSeconds(1)));
            case "opened-before" -> terms(Map.of(), false, opening("me", NOW));
            case "opened-closed" -> terms(Map.of(new UUID(4, 1), "me"), false, opening("me", NOW.plusSeconds(1)));
            default -> Terms.NONE;
        };
    }

    private static Opening opening(String who, Instant until) {
        return new Opening(ACCESS, who, until);
    }

    private static Terms terms(Map<UUID, String> restricted, boolean sensitive, Opening... openings) {
        return new Terms(new TreeMap<>(restricted), sensitive, List.of(openings));
    }
}
