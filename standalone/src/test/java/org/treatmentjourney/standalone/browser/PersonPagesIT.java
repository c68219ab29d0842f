package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.standalone.walk.Reply;

/** A person, how they are reached safely, and who has looked at their record. */
@ExtendWith(InBrowser.class)
class PersonPagesIT {

    private static final Look TELEPHONE = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_person_stands_with_everything_that_makes_reaching_them_safe(Visitors visitors) {
        String text = visitors.as("receptionist")
                .open(Demo.BIRCH.client())
                .looks("person-birch")
                .text();
        assertThat(text)
                .contains("not safe", "say the surgery", "her partner opens the post", "Her mother", "may be told")
                .contains("Refer again");
        visitors.as("clinician2", TELEPHONE).open(Demo.FERN.client()).looks("person-fern-nb");
    }

    @Test
    void who_has_looked_reads_in_words_for_the_person_it_is_about(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.BIRCH.journey()).open(Demo.BIRCH.client() + "/looks");
        assertThat(clinician.looks("looks").text())
                .contains("what was left last time", "Treatment: is their keyworker")
                .doesNotContain("TREAT", "opening");
        visitors.as("privacy", TELEPHONE).open(Demo.BIRCH.client() + "/looks").looks("looks-nb");
    }

    @Test
    void the_banner_holds_long_names_and_five_ways_and_leaves_room_for_the_page(Visitors visitors) {
        UUID client = UUID.randomUUID();
        UUID journey = UUID.randomUUID();
        var clinician = visitors.program().as("clinician");
        recorded(clinician.post("/api/clients/" + client + "/register-client", """
                {"name": {"given": "Wolfeschlegelsteinhausenbergerdorff-Maximiliana", "family": "Featherstonehaugh-Cholmondeley-Marjoribanks",
                  "preferred": "Max-Emilian-Konstantinopel", "pronouns": "they/them"}, "language": "pl", "interpreter": true,
                 "allergies": "Penicillin, latex, and every plaster there is", "accessNeeds": "A quiet room on the ground floor with a view of the door",
                 "contacts": [
                  {"kind": "address", "value": "2 Example Row", "safe": false, "whoElseSees": "a partner opens the post"},
                  {"kind": "telephone", "value": "07700 900999"},
                  {"kind": "telephone", "value": "07700 900998", "safe": true, "leaveMessage": true, "nameToUse": "the garage", "safeTimes": "weekdays between nine and two"},
                  {"kind": "email", "value": "a.very.long.address.indeed.for.somebody@example.org", "safe": true},
                  {"kind": "telephone", "value": "07700 900997", "safe": false}]}
                """));
        recorded(clinician.post("/api/journeys/" + journey + "/refer-client", """
                {"clientId": "%s", "source": "self", "service": "community-drug-service", "highRisk": ["suicidal"], "receivedOn": "%s"}
                """.formatted(
                        client, LocalDate.now(ZoneId.of("Europe/London")))));
        visitors.program().settled();
        Page page = visitors.as("clinician", Look.DESK.narrow())
                .open("/journeys/" + journey)
                .looks("banner-long-narrow")
                .page();
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        var who = page.locator(".tj-banner__who").boundingBox();
        assertThat(who.y).isBetween(-1.0, 1.0);
        assertThat(who.height).as("a quarter of the screen").isLessThan(225);
        page.click(".tj-banner__more summary");
        assertThat(page.innerText(".tj-banner__contacts")).contains("not safe", "not asked if safe", "07700 900997");
        visitors.as("clinician").open("/journeys/" + journey).looks("banner-long");
    }

    @Test
    void whoever_was_erased_has_a_record_that_names_nobody(Visitors visitors) {
        visitors.program()
                .bean(Keys.class)
                .shred(UUID.fromString(Demo.LINDEN.client().substring(9)));
        Visitor manager = visitors.as("manager");
        assertThat(manager.open(Demo.LINDEN.client()).looks("person-erased").text())
                .contains("has been erased");
        for (String page : List.of("", "/timeline", "/risks", "/sessions", "/engagement")) {
            manager.open(Demo.LINDEN.journey() + page).looks("erased" + page.replace('/', '-'));
        }
        manager.open(Demo.LINDEN.journey("timeline")).page().click(".tj-happenings a:text-is('Referred') >> nth=0");
        assertThat(manager.looks("erased-entry").text()).contains("Referred", "The words have been erased.");
    }

    private static void recorded(Reply answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
