package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.schema.SchemaOwner;

/** What operators see and do. */
@ExtendWith(InBrowser.class)
class OperationsPagesIT {

    private static final UUID JOURNEY = UUID.fromString("a59e0000-0000-4000-8000-000000000002");

    @Test
    void what_is_well_is_said_first_and_a_view_is_rebuilt_after_a_question(Visitors visitors) {
        visitors.program().settled();
        Visitor operator = visitors.as("operator").open("/operations").looks("operations");
        Page page = operator.page();
        assertThat(operator.text()).contains("All views are up to date.", "Care plan");
        page.click("tr:has-text('Stages') a");
        assertThat(operator.looks("operations-confirm").text()).contains("Rebuild “Stages”?", "Nothing is lost");
        page.click("main form button[type=submit]");
        assertThat(operator.looks("operations-rebuilding").text())
                .contains("The rebuild of “Stages” has been asked for");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> page.innerText("tr:has-text('Stages')").contains("rebuilt, "));
    }

    @Test
    void news_are_only_sent_where_there_are_any(Visitors visitors) {
        visitors.program().settled();
        Visitor operator = visitors.as("operator").open("/operations");
        String address = visitors.program().address() + operator.page().getAttribute("#live", "hx-get");
        APIResponse same = operator.page().request().get(address);
        assertThat(same.status()).isEqualTo(204);
        assertThat(operator.page()
                        .request()
                        .get(visitors.program().address() + "/operations/live?mark=other")
                        .text())
                .contains("id=\"live\"")
                .doesNotContain("<html");
    }

    @Test
    void a_parked_stream_says_why_and_is_tried_again(Visitors visitors) {
        var database = new JdbcTemplate(visitors.program()
                .bean(SchemaOwner.class)
                .beside(visitors.program().bean(DataSource.class)));
        database.update(
                "insert into views.parked (view, stream, from_version, code) values ('stages', ?, 3, 'event.unreadable')",
                JOURNEY);
        Visitor operator = visitors.as("operator").open("/operations").looks("operations-parked");
        assertThat(operator.text()).contains("1 stream parked", "event.unreadable", "from version 3 on");
        operator.page().click("text=Try again");
        assertThat(operator.looks("operations-retried").text())
                .contains("The view follows this record again")
                .doesNotContain("parked");
    }

    @Test
    void nobody_else_sees_it(Visitors visitors) {
        Visitor manager = visitors.as("manager");
        assertThat(manager.page()
                        .navigate(visitors.program().address() + "/operations")
                        .status())
                .isEqualTo(403);
        assertThat(manager.text()).contains("Your role does not include this");
    }

    @Test
    void in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        visitors.program().settled();
        assertThat(visitors.as("operator", Look.DESK.norwegian().narrow().withoutScripts())
                        .open("/operations")
                        .looks("operations-nb")
                        .text())
                .contains("Alle visninger er oppdatert", "Se på nytt nå");
    }
}
