package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R50 on the pages: consent is written down, the partner sees exactly that, and nothing once it is taken back. */
@ExtendWith(InBrowser.class)
class SharedPagesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Look TELEPHONE = Look.DESK.norwegian().narrow().withoutScripts();
    private static final String SHARED = Demo.BIRCH.client().replace("/clients/", "/shared/");
    private static final String THEIRS = ".tj-work__head:has(a[href$='%s'])".formatted(SHARED);

    @Test
    void the_partner_sees_nothing_before_what_was_agreed_with_it_and_nothing_after(Visitors visitors) {
        Visitor clinician = visitors.as("clinician");
        Visitor partner = visitors.as("partner");
        partner.open("/shared").looks("shared-before");
        assertThat(partner.page().locator(THEIRS).count()).isZero();

        Page consent = clinician
                .open(Demo.BIRCH.client() + "/shares")
                .looks("shares-before")
                .page();
        consent.click("text=Record a consent to share");
        consent.check("input[name=agency][value=st-anne]");
        consent.check("input[name=purposes][value=treat]");
        consent.check("input[name=classes][value=plan]");
        consent.fill("[name=until]", TODAY.plusMonths(3).toString());
        consent.check("input[name=limitsExplained][value=true]");
        consent.check("input[name=how][value=spoken]");
        clinician.looks("give-consent-filled");
        consent.click("main button[type=submit]:has-text('Save')");
        assertThat(clinician.looks("shares-partial").text())
                .contains("The consent is recorded", "The care plan", "Not opened yet");

        visitors.program().settled();
        partner.open("/shared").looks("shared-partial");
        assertThat(partner.page().innerText(THEIRS)).contains("Somebody whose name is not shared", "The care plan");
        assertThat(partner.open(SHARED).looks("shared-plan-only").text())
                .contains("Do not pass it on", "The care plan")
                .doesNotContain("Sessions", "Risks", "Prescriptions", "Birch");
        partner.page().click("text=We have read");
        assertThat(partner.text()).contains("It is acknowledged");
        visitors.as("partner", TELEPHONE).open(SHARED).looks("shared-plan-only-nb");

        visitors.program().settled();
        Page shares = clinician.open(Demo.BIRCH.client() + "/shares").page();
        assertThat(clinician.looks("shares-receipts").text()).contains("Opened", "Acknowledged");
        shares.click("text=They take it back");
        shares.click("main button[type=submit]:has-text('Save')");
        assertThat(clinician.looks("shares-withdrawn").text()).contains("The consent is taken back");
        partner.open("/shared").looks("shared-after");
        assertThat(partner.page().locator(THEIRS).count()).isZero();
    }

    @Test
    void what_the_client_was_not_told_of_is_not_on_the_page_that_is_printed_for_them(Visitors visitors) {
        var share = visitors.program()
                .as("clinician")
                .post("/api" + Demo.ELDER.client() + "/share-without-consent", """
                {"shareId": "%s", "agency": "st-anne", "purposes": ["treat"], "classes": ["identity", "risk"],
                 "basis": "safeguarding", "decidedBy": "manager", "clientTold": false, "until": "%s",
                 "reason": "Shouted at night", "whyNotTold": "It would bring the partner home"}
                """.formatted(
                                UUID.randomUUID(), TODAY.plusMonths(1)));
        assertThat(share.status()).as(share.text()).isEqualTo(200);
        visitors.program().settled();
        Page page =
                visitors.as("clinician").open(Demo.ELDER.client() + "/shares").page();
        assertThat(page.innerText("main")).contains("so this is not printed", "bring the partner home");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.innerText("main"))
                .contains("Who it is shared with")
                .doesNotContain("not printed", "bring the partner home", "Safeguarding");
    }
}
