package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.Program;
import org.treatmentjourney.standalone.walk.Reply;

/** What an analyst sees: tables in which nobody can be recognised, and nothing else. */
@ExtendWith(InBrowser.class)
class MeasuresPagesIT {

    private static final Look NARROW = Look.DESK.norwegian().narrow().withoutScripts();
    private static final String MONTH =
            YearMonth.now(ZoneId.of("Europe/London")).minusMonths(1).toString();

    @Test
    void an_analyst_begins_with_the_measures_and_counts_what_they_choose(Visitors visitors) {
        for (int i = 0; i < 6; i++) {
            referred(visitors.program());
        }
        visitors.program().settled();
        Visitor analyst = visitors.as("analyst").open("/measures").looks("measures-waiting");
        Page page = analyst.page();
        assertThat(page.innerText("nav")).isEqualToIgnoringWhitespace("Measures");
        page.selectOption("#measure", "access");
        page.selectOption("#by", "month");
        page.click("main form button[type=submit]");
        assertThat(analyst.looks("measures-access").text())
                .contains("Ways in", "Maternity service", "All together", "“Not shown” stands for")
                .doesNotContain("Counted");
        page.fill("#from", MONTH);
        page.fill("#to", "2001-01");
        page.click("main form button[type=submit]");
        assertThat(analyst.looks("measures-wrong").text()).contains("Choose months that are over");
    }

    @Test
    void months_without_anything_to_count_say_so_also_in_norwegian_on_a_telephone(Visitors visitors) {
        assertThat(visitors.as("manager", NARROW)
                        .open("/measures?measure=release-contact&from=2019-01&to=2019-12")
                        .looks("measures-none-nb")
                        .text())
                .contains("Kontakt etter fengsel", "Det er ingenting å telle i disse månedene.");
        assertThat(visitors.as("manager", NARROW)
                        .open("/measures?measure=access&by=service")
                        .looks("measures-nb")
                        .text())
                .contains("Alle sammen", "Av disse");
    }

    private static void referred(Program program) {
        UUID client = UUID.randomUUID();
        program.as("clinician").post("/api/clients/" + client + "/register-client", """
                {"name": {"alias": "Counted"}, "language": "en"}
                """);
        Reply reply = program.as("clinician")
                .post("/api/journeys/" + UUID.randomUUID() + "/refer-client", """
                {"clientId": "%s", "source": "maternity", "service": "chemsex-clinic", "receivedOn": "%s-02"}
                """.formatted(client, MONTH));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }
}
