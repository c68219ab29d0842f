package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is measured and handed on is about an organisation, and tells an analyst of nobody (E5, R33). */
@ExtendWith(OneProgram.class)
class MeasuresIT {

    private static final String MEASURES = "/api/analytics/measures";
    private static final String EXTRACT = "/api/analytics/extracts/statutory";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");
    private static final String MONTH =
            OneJourney.TODAY.minusMonths(1).toString().substring(0, 7);

    @Test
    void every_measure_is_told_in_every_way_and_names_nobody(Program program) {
        program.settled();
        JsonNode list = program.as("analyst").get(MEASURES).json().get("items");
        assertThat(list).hasSizeGreaterThanOrEqualTo(10);
        for (JsonNode one : list) {
            assertThat(one.get("rule").asString()).matches("[A-ER][0-9]+");
            assertThat(one.get("en").asString()).isNotBlank();
            for (JsonNode by : one.get("by")) {
                Reply told = program.as("analyst")
                        .get(MEASURES + "/" + one.get("name").asString() + "?by=" + by.asString());
                assertThat(told.status()).as(told.text()).isEqualTo(200);
                assertThat(told.text()).doesNotContainPattern(ID);
                assertThat(program.as("manager")
                                .get(MEASURES + "/" + one.get("name").asString())
                                .status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void who_asked_for_help_is_counted_and_fewer_than_five_are_not_told(Program program) {
        assertThat(cell(program, "employment").get("value").asLong()).isZero();
        for (int i = 0; i < 4; i++) {
            refer(program, "employment");
        }
        program.settled();
        assertThat(cell(program, "employment").get("suppressed").asBoolean()).isTrue();
        assertThat(cell(program, "employment").get("value").isNull()).isTrue();
        for (int i = 0; i < 4; i++) {
            refer(program, "employment");
        }
        program.settled();
        assertThat(cell(program, "employment").get("value").asLong()).isEqualTo(8);
    }

    @Test
    void only_whole_months_are_counted_and_what_is_wrong_is_said(Program program) {
        Caller analyst = program.as("analyst");
        Reply wrong = analyst.get(MEASURES + "/waiting?from=2026-01-02&to=soon");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().get("errors")).hasSize(2);
        assertThat(analyst.get(MEASURES + "/waiting?to="
                                + OneJourney.TODAY.toString().substring(0, 7))
                        .status())
                .isEqualTo(400);
        assertThat(analyst.get(MEASURES + "/retention?by=reason").at("/errors/0/field"))
                .isEqualTo("by");
        assertThat(analyst.get(MEASURES + "/happiness").at("/code")).isEqualTo("measure.unknown");
        assertThat(analyst.get("/api/analytics/extracts/everything").at("/code"))
                .isEqualTo("extract.unknown");
        assertThat(program.as("clinician").get(MEASURES + "/happiness").status())
                .isEqualTo(403);
        assertThat(program.as("manager").get(EXTRACT).status()).isEqualTo(403);
    }

    @Test
    void without_consent_a_line_of_the_extract_is_agency_reference_and_consent(Program program) {
        refer(program, "gp");
        program.settled();
        Reply extract = program.as("analyst").get(EXTRACT);
        assertThat(extract.text()).doesNotContainPattern(ID);
        JsonNode lines = extract.json().get("items");
        assertThat(lines).isNotEmpty();
        for (JsonNode line : lines) {
            assertThat(line.propertyNames()).containsExactlyInAnyOrder("agency", "clientReference", "consent");
            assertThat(line.get("consent").asBoolean()).isFalse();
            assertThat(line.get("agency").asString()).startsWith("harbour/");
        }
        assertThat(extract.json().get("codeTables")).isNotEmpty();
        assertThat(references(extract))
                .isEqualTo(references(program.as("analyst").get(EXTRACT)));
        assertThat(references(extract))
                .doesNotContainAnyElementsOf(
                        references(program.as("analyst").get(EXTRACT + "?from=" + MONTH + "&to=" + MONTH)));
    }

    @Test
    void an_extract_is_a_look_at_everybody_in_it_and_a_measure_at_nobody(Program program) {
        UUID client = refer(program, "gp");
        program.settled();
        program.as("analyst").get(MEASURES + "/access");
        program.as("analyst").get(EXTRACT);
        JsonNode looks = program.as("auditor")
                .get("/api/audit/access?person=analyst&client=" + client)
                .json()
                .get("items");
        assertThat(looks).isNotEmpty().allSatisfy(look -> {
            assertThat(look.get("view").asString()).isEqualTo("extract");
            assertThat(look.get("authority").asString()).isEqualTo("legal-duty");
        });
    }

    @Test
    void an_analyst_of_another_organisation_counts_that_one(Program program) throws Exception {
        var claims = new HashMap<String, Object>();
        claims.put("sub", "analyst-elsewhere");
        claims.put("aud", "treatment-journey");
        claims.put("organisation", "st-anne");
        claims.put("roles", List.of("analyst"));
        claims.put("services", List.of());
        Caller elsewhere = program.nobody().with(TokenShapesIT.signed(program, claims));
        for (JsonNode line : elsewhere.get(EXTRACT).json().get("items")) {
            assertThat(line.get("agency").asString()).startsWith("st-anne/");
        }
        for (JsonNode line : elsewhere.get(MEASURES + "/access").json().get("items")) {
            assertThat(line.get("group").asString()).isIn("ward-7", "dual-diagnosis-clinic");
        }
    }

    private static List<String> references(Reply extract) {
        List<String> references = new ArrayList<>();
        extract.json()
                .get("items")
                .forEach(line -> references.add(line.get("clientReference").asString()));
        return references;
    }

    private static JsonNode cell(Program program, String source) {
        return program.as("analyst")
                .get(MEASURES + "/access?by=month&from=" + MONTH + "&to=" + MONTH)
                .json()
                .at("/total/parts")
                .valueStream()
                .filter(part -> part.get("part").asString().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static UUID refer(Program program, String source) {
        UUID client = UUID.randomUUID();
        program.as("clinician").post("/api/clients/" + client + "/register-client", """
                {"name": {"alias": "Counted"}, "language": "en"}
                """);
        Reply referred = program.as("clinician")
                .post("/api/journeys/" + UUID.randomUUID() + "/refer-client", """
                {"clientId": "%s", "source": "%s", "service": "chemsex-clinic", "receivedOn": "%s-02"}
                """.formatted(client, source, MONTH));
        assertThat(referred.status()).as(referred.text()).isEqualTo(201);
        return client;
    }
}
