package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A caseload in every order, narrowed, page by page, and counted. */
@ExtendWith(OneProgram.class)
class CaseloadIT {

    @ParameterizedTest
    @ValueSource(strings = {"review", "contact", "risk"})
    void page_by_page_it_is_the_same_list(String order, Program program) {
        program.settled();
        List<JsonNode> whole = items(program, "?limit=200&order=" + order);
        List<JsonNode> pages = new ArrayList<>();
        String more = "";
        while (true) {
            JsonNode page = program.as("manager")
                    .get("/api/caseload?limit=3&order=" + order + more)
                    .json();
            page.get("items").forEach(pages::add);
            if (!page.hasNonNull("cursor")) {
                break;
            }
            more = "&cursor=" + page.get("cursor").asString();
        }
        assertThat(pages).hasSizeGreaterThan(6).isEqualTo(whole);
    }

    @Test
    void whoever_was_not_met_for_longest_or_is_at_most_risk_comes_first(Program program) {
        program.settled();
        assertThat(items(program, "?limit=200&order=contact"))
                .extracting(item -> item.path("lastContactAt").asString("").replaceAll("T.*", ""))
                .isSorted();
        assertThat(items(program, "?limit=200&order=risk"))
                .extracting(item -> item.path("risk").asString("none"))
                .isSortedAccordingTo(Comparator.comparing(List.of("high", "moderate", "low", "none")::indexOf));
    }

    @Test
    void it_is_narrowed_and_counted_by_keyworker(Program program) {
        program.settled();
        assertThat(items(program, "?limit=200&risk=high"))
                .isNotEmpty()
                .allMatch(item -> item.get("risk").asString().equals("high"));
        assertThat(items(program, "?limit=200&stage=persuasion"))
                .isNotEmpty()
                .allMatch(item -> item.get("stage").asString().equals("persuasion"));
        assertThat(items(program, "?limit=200&unallocated=true"))
                .isNotEmpty()
                .noneMatch(item -> item.hasNonNull("keyworker"));
        assertThat(program.as("manager").get("/api/caseload?risk=very").status())
                .isEqualTo(400);
        long counted = program.as("manager")
                .get("/api/caseloads")
                .json()
                .get("items")
                .valueStream()
                .filter(line -> line.path("keyworker").asString("").equals("clinician"))
                .map(line -> line.get("journeys").asLong())
                .collect(Collectors.summingLong(one -> one));
        assertThat(counted)
                .isEqualTo(items(program, "?limit=200&keyworker=clinician").size());
    }

    @Test
    void due_work_is_counted_without_anybody_being_named(Program program) {
        program.settled();
        JsonNode now = program.as("manager").get("/api/worklist/counts").json();
        JsonNode then = program.as("manager")
                .get("/api/worklist/counts?policy=triage=90w")
                .json();
        assertThat(due(now, "triage")).isPositive();
        assertThat(due(then, "triage")).isZero();
        assertThat(due(then, "review")).isEqualTo(due(now, "review"));
        assertThat(now.toString()).doesNotContain("clientId", "journeyId");
    }

    private static long due(JsonNode counts, String kind) {
        return counts.get("items")
                .valueStream()
                .filter(line -> line.get("kind").asString().equals(kind))
                .mapToLong(line -> line.get("due").asLong())
                .sum();
    }

    private static List<JsonNode> items(Program program, String asked) {
        return program.as("manager")
                .get("/api/caseload" + asked)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }
}
