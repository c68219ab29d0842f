package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.link.value.LinksId;

/** The client is given their record, without what is about somebody else, and nothing leaves that was not recorded. */
@ExtendWith(OneProgram.class)
class SubjectAccessIT {

    private static final String HERS = "words of her own";
    private static final String ANOTHERS = "words about her mother";

    private final UUID given = UUID.randomUUID();
    private Program program;
    private OneJourney one;
    private Correcting correcting;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
        correcting = new Correcting(one);
        correcting.setGoal(UUID.randomUUID(), HERS);
        correcting.setGoal(UUID.randomUUID(), ANOTHERS);
        one.post(
                "mark-third-party",
                "{\"eventId\": \"%s\"}"
                        .formatted(one.entry("GoalSet", 3).get("eventId").asString()));
    }

    @Test
    void what_is_about_somebody_else_stays_with_colleagues_and_is_left_out_of_what_the_client_is_given() {
        assertThat(one.entry("GoalSet", 4).get("thirdParty").asBoolean()).isTrue();
        assertThat(one.get("goals", 4).text()).contains(ANOTHERS);

        give();
        Reply told = told("clinician");
        assertThat(told.text()).contains(HERS, "ClientReferred", "Maple").doesNotContain(ANOTHERS);
        assertThat(told.at("/leftOut/0/reason")).isEqualTo("about-somebody-else");
        assertThat(told.json().at("/leftOut/0/count").asInt()).isEqualTo(1);
        assertThat(told.json()
                        .get("looks")
                        .valueStream()
                        .map(look -> look.get("person").asString()))
                .contains("clinician");
        assertThat(told.header("Content-Disposition")).contains("events.json");
    }

    @Test
    void what_is_unmarked_is_given_again() {
        one.post(
                "unmark-third-party",
                "{\"eventId\": \"%s\"}"
                        .formatted(one.entry("GoalSet", 4).get("eventId").asString()));
        give();

        assertThat(told("manager").text()).contains(HERS, ANOTHERS);
    }

    @Test
    void nothing_leaves_that_was_not_recorded_as_given() {
        assertThat(told("privacy").at("/code")).isEqualTo("package.unknown");
        assertThat(program.as("privacy")
                        .get("/api/clients/" + one.client() + "/package")
                        .status())
                .isEqualTo(400);
        give();
        Reply told = told("privacy");
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(program.looks(told)).singleElement().satisfies(look -> {
            assertThat(look.get("view").asString()).isEqualTo("package");
            assertThat(look.get("purpose").asString()).isEqualTo("PATRQT");
        });
        assertThat(one.clinician()
                        .get("/api/clients/" + one.client() + "/timeline")
                        .text())
                .contains("ClientPackageGiven");
    }

    @Test
    void a_package_holds_what_had_been_recorded_when_it_was_given() {
        give();
        correcting.setGoal(UUID.randomUUID(), "words of afterwards");

        assertThat(told("clinician").text()).contains(HERS).doesNotContain("words of afterwards");
    }

    @Test
    void a_record_that_turned_out_to_be_hers_later_is_not_in_what_she_was_given() {
        OneJourney later = OneJourney.begun(program);
        new Correcting(later).setGoal(UUID.randomUUID(), "words of another record");
        give();
        link("link-duplicate", later.client(), "same-number");

        Reply told = told("clinician");
        assertThat(told.text()).contains(HERS).doesNotContain("words of another record");
        assertThat(told.json().get("alsoKnownAs").isEmpty()).isTrue();
    }

    @Test
    void a_record_that_turned_out_not_to_be_hers_is_no_longer_in_it() {
        OneJourney other = OneJourney.begun(program);
        new Correcting(other).setGoal(UUID.randomUUID(), "words of another record");
        link("link-duplicate", other.client(), "same-number");
        give();
        assertThat(told("clinician").text()).contains(HERS, "words of another record");
        link("unlink-duplicate", other.client(), "two-people");

        assertThat(told("clinician").text()).contains(HERS).doesNotContain("words of another record");
    }

    /** And waits until the door knows of it. */
    private void link(String command, UUID duplicate, String reason) {
        Reply linked = program.as("manager")
                .post(
                        "/api/links/" + LinksId.of("harbour") + "/" + command,
                        "{\"clientId\": \"%s\", \"duplicateId\": \"%s\", \"reason\": \"%s\"}"
                                .formatted(one.client(), duplicate, reason));
        assertThat(linked.status()).as(linked.text()).isIn(200, 201);
        program.settled();
    }

    @Test
    void what_would_be_left_out_is_told_before_anything_is_given() {
        Reply before = one.clinician().get("/api/clients/" + one.client() + "/packages");
        assertThat(before.json().get("given").isEmpty()).isTrue();
        assertThat(before.at("/leftOut/0/reason")).isEqualTo("about-somebody-else");
        give();
        assertThat(one.clinician()
                        .get("/api/clients/" + one.client() + "/packages")
                        .at("/given/0/packageId"))
                .isEqualTo(given.toString());
    }

    private void give() {
        Reply reply = program.as("privacy")
                .post(
                        "/api/clients/" + one.client() + "/give-package",
                        "{\"packageId\": \"%s\", \"form\": \"electronic\", \"to\": \"client\"}".formatted(given));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private Reply told(String person) {
        return program.as(person).get("/api/clients/" + one.client() + "/package?given=" + given);
    }
}
