package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.log.schema.SchemaOwner;

/** Pages that lie open while others record. */
@ExtendWith(InBrowser.class)
class LivePagesIT {

    private static final long LONGER_THAN_IT_WAITS = 16_000;
    private static final String CONTACT = """
            {"outcome": "not-reached", "channel": "telephone"}
            """;

    @Test
    void an_open_page_tells_that_something_new_has_been_recorded_and_shows_it_when_asked(Visitors visitors) {
        Page page = opened(visitors, Demo.CEDAR.journey("timeline"));
        page.waitForResponse(
                answer -> answer.url().contains("/live") && answer.status() == 204,
                () -> page.clock().runFor(LONGER_THAN_IT_WAITS));
        assertThat(page.innerText("#news")).isEmpty();
        recorded(visitors, Demo.CEDAR);
        told(page);
        page.click("text=Show it");
        assertThat(page.innerText("#entries")).contains("Contact tried");
    }

    @Test
    void what_is_typed_stays_when_something_new_is_told(Visitors visitors) {
        Page page = opened(visitors, Demo.LARCH.journey("do/record-contact"));
        page.fill("textarea[name=note]", "Half a sentence");
        recorded(visitors, Demo.LARCH);
        told(page);
        assertThat(page.inputValue("textarea[name=note]")).isEqualTo("Half a sentence");
        assertThat(page.getAttribute("#news a", "target")).isEqualTo("_blank");
    }

    @Test
    void a_page_that_is_behind_says_until_when_it_shows_the_record(Visitors visitors) throws SQLException {
        var program = visitors.program();
        Visitor clinician = visitors.as("clinician");
        try (Connection held = program.bean(SchemaOwner.class)
                .beside(program.bean(DataSource.class))
                .getConnection()) {
            held.setAutoCommit(false);
            held.createStatement().execute("lock table views.stages in share row exclusive mode");
            record(visitors, Demo.LARCH);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> clinician.open(Demo.LARCH.journey()).page().isVisible(".tj-late"));
            clinician.looks("late");
            held.rollback();
        }
        program.settled();
        assertThat(clinician.open(Demo.LARCH.journey()).page().isVisible(".tj-late"))
                .isFalse();
    }

    private static Page opened(Visitors visitors, String path) {
        Visitor clinician = visitors.as("clinician");
        clinician.page().clock().install();
        return clinician.open(path).page();
    }

    private static void recorded(Visitors visitors, Demo whose) {
        record(visitors, whose);
        visitors.program().settled();
    }

    private static void record(Visitors visitors, Demo whose) {
        var answer = visitors.program().as("clinician").post("/api" + whose.journey("record-contact"), CONTACT);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void told(Page page) {
        page.waitForResponse(
                answer -> answer.url().contains("/live") && answer.status() == 286,
                () -> page.clock().runFor(LONGER_THAN_IT_WAITS));
        page.waitForSelector("#news a");
        assertThat(page.innerText("#news")).contains("Something new has been recorded");
    }
}
