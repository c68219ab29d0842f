package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.treatmentjourney.query.projection.ToldStory.CLINICIAN;
import static org.treatmentjourney.query.projection.ToldStory.ELSEWHERE;
import static org.treatmentjourney.query.projection.ToldStory.FIRST;
import static org.treatmentjourney.query.projection.ToldStory.OTHER_SERVICE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.caseload.Caseload;
import org.treatmentjourney.query.caseload.CaseloadQueries;
import org.treatmentjourney.query.caseload.FindCaseload;
import org.treatmentjourney.query.worklist.DutyKind;
import org.treatmentjourney.query.worklist.FindWorklist;
import org.treatmentjourney.query.worklist.FindWorklists;
import org.treatmentjourney.query.worklist.Worklist;
import org.treatmentjourney.query.worklist.WorklistQueries;
import org.treatmentjourney.query.worklist.Worklists;

/** Whom a clinician looks after, and what is due. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DueWorkAnswersIT {

    private final ToldStory answers = new ToldStory();

    @AfterAll
    void end() {
        answers.close();
    }

    @Test
    void a_caseload_is_the_open_journeys_of_the_readers_services() {
        assertThat(caseload(CLINICIAN, null)).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Sam Hart");
            assertThat(item.reviewOn()).isEqualTo("2027-02-10");
            assertThat(item.risk()).isEqualTo(Level.HIGH);
        });
        assertThat(caseload(CLINICIAN, "clinician")).hasSize(1);
        assertThat(caseload(CLINICIAN, "clinician2")).isEmpty();
        assertThat(caseload(OTHER_SERVICE, null)).isEmpty();
        assertThat(caseload(ELSEWHERE, null)).isEmpty();
    }

    @Test
    void the_worklist_puts_the_urgent_risk_first() {
        List<Worklist.Item> items = worklist(CLINICIAN, Map.of(), null, FIRST).items();
        assertThat(items)
                .extracting(Worklist.Item::kind)
                .containsExactly(
                        DutyKind.URGENT_RISK,
                        DutyKind.GOAL_REVIEW,
                        DutyKind.MISSED_SESSION,
                        DutyKind.REVIEW,
                        DutyKind.OUTCOMES_COORDINATOR,
                        DutyKind.OUTCOME_MEASURE);
        assertThat(items.getFirst().overdueDays()).isEqualTo(24);
        assertThat(items.get(1).dueOn()).isEqualTo("2026-11-11");
        assertThat(items.get(2).dueOn()).isEqualTo("2026-11-30");
        assertThat(items.get(3).dueOn()).isEqualTo("2027-02-10");
        assertThat(items.get(2).why()).isEqualTo("Samtalen 27. november ble ikke noe av; hør hvordan det går.");
        assertThat(worklist(OTHER_SERVICE, Map.of(), null, FIRST).items()).isEmpty();
        assertThat(worklist(ELSEWHERE, Map.of(), null, FIRST).items()).isEmpty();
    }

    @Test
    void the_worklist_answers_what_if_up_to_a_day_and_page_by_page() {
        var sooner = Map.of(Setting.REVIEW_COMPREHENSIVE, new Span(42, Span.Unit.DAYS));
        assertThat(worklist(CLINICIAN, sooner, null, FIRST).items().get(3).dueOn())
                .isEqualTo("2027-01-06");
        assertThat(worklist(CLINICIAN, Map.of(), LocalDate.parse("2026-11-30"), FIRST)
                        .items())
                .hasSize(5);
        Worklist first = worklist(CLINICIAN, Map.of(), null, Page.of(3, null));
        Worklist second = worklist(CLINICIAN, Map.of(), null, Page.of(3, first.cursor()));
        assertThat(first.items()).hasSize(3);
        assertThat(second.items())
                .extracting(Worklist.Item::kind)
                .containsExactly(DutyKind.REVIEW, DutyKind.OUTCOMES_COORDINATOR, DutyKind.OUTCOME_MEASURE);
        assertThat(second.cursor()).isNull();
        assertThat(second.counts()).isEqualTo(first.counts());
        assertThat(first.counts().values())
                .hasSizeGreaterThan(1)
                .satisfies(all -> assertThat(
                                all.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(6));
    }

    @Test
    void several_lists_are_each_what_they_would_be_alone() {
        FindWorklist urgent = list(List.of(DutyKind.URGENT_RISK), null, Page.of(1, null));
        FindWorklist own = list(List.of(), "clinician", Page.of(2, null));
        FindWorklist others = list(List.of(), "clinician2", FIRST);
        Worklists together = answers.queries(WorklistQueries.class)
                .handle(new FindWorklists(List.of(urgent, own, others)), answers.as(CLINICIAN, Action.FIND_WORKLISTS));
        assertThat(together.lists()).containsExactly(alone(urgent), alone(own), alone(others));
        assertThat(together.lists()).extracting(list -> list.items().size()).containsExactly(1, 2, 0);
        assertThat(together.names().values()).containsExactly("Sam Hart");
    }

    @Test
    void what_is_remembered_of_a_row_ends_with_the_build_of_the_view() {
        List<Worklist.Item> before = worklist(CLINICIAN, Map.of(), null, FIRST).items();
        var jdbc = new JdbcTemplate(answers.world.dataSource);
        jdbc.update("update views.worklist set duties = '[{\"kind\": \"NALOXONE\", \"since\": \"2026-11-01\"}]'");
        jdbc.update("update views.projection set built_at = now() where name = 'worklist'");
        assertThat(worklist(CLINICIAN, Map.of(), null, FIRST).items())
                .extracting(Worklist.Item::kind)
                .containsExactly(DutyKind.NALOXONE);
        answers.world.rebuilds.request("worklist");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(
                                worklist(CLINICIAN, Map.of(), null, FIRST).items())
                        .isEqualTo(before));
    }

    private Worklist alone(FindWorklist list) {
        return answers.queries(WorklistQueries.class).handle(list, answers.as(CLINICIAN, Action.FIND_WORKLIST));
    }

    private static FindWorklist list(List<DutyKind> kinds, @Nullable String keyworker, Page page) {
        return new FindWorklist(kinds, null, keyworker, null, Map.of(), page, "nb", List.of());
    }

    private List<Caseload.Item> caseload(Person person, @Nullable String keyworker) {
        return answers.queries(CaseloadQueries.class)
                .handle(
                        new FindCaseload(
                                null, keyworker, false, null, null, FindCaseload.Order.REVIEW, FIRST, List.of()),
                        answers.as(person, Action.FIND_CASELOAD))
                .items();
    }

    private Worklist worklist(Person person, Map<Setting, Span> instead, @Nullable LocalDate dueBy, Page page) {
        return answers.queries(WorklistQueries.class)
                .handle(
                        new FindWorklist(List.of(), null, null, dueBy, instead, page, "nb", List.of()),
                        answers.as(person, Action.FIND_WORKLIST));
    }
}
