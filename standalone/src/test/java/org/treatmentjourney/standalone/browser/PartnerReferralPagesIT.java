package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R52 on the pages: from consent to referral, to the partner's answer, to what follows on either side. */
@ExtendWith(InBrowser.class)
class PartnerReferralPagesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Look TELEPHONE = Look.DESK.norwegian().narrow().withoutScripts();
    private static final String SHARES = Demo.BIRCH.client() + "/shares";
    private static final String SHARED = Demo.BIRCH.client().replace("/clients/", "/shared/");
    private static final String SAVE = "main button[type=submit]:has-text('Save')";

    @Test
    void a_partner_declines_one_referral_and_accepts_another_and_goes_on_with_it(Visitors visitors) {
        Visitor clinician = visitors.as("clinician");
        Visitor partner = visitors.as("partner");
        consent(clinician);

        refer(clinician, "dual-diagnosis-clinic", "Thinks somebody follows her home.");
        assertThat(clinician.looks("shares-referral-sent").text()).contains("The referral is sent", "Dual diagnosis");

        visitors.program().settled();
        assertThat(partner.open("/shared").looks("shared-referred").text()).contains("referred to us");
        assertThat(partner.open(SHARED).looks("shared-referral").text())
                .contains("Referred to us", "Thinks somebody follows her home.", "Do not pass it on");
        partner.page().click("main a:has-text('Decline')");
        partner.page().selectOption("[name=reason]", "no-room");
        partner.page().fill("[name=note]", "The ward has a place sooner.");
        partner.looks("decline-partner-referral-filled");
        partner.page().click(SAVE);
        assertThat(partner.looks("shared-referral-declined").text()).contains("The referral is declined", "no room");

        visitors.program().settled();
        assertThat(clinician.open(SHARES).looks("shares-referral-declined").text())
                .contains("declined", "The ward has a place sooner.");
        clinician.page().click("main a:has-text('Say how it goes on')");
        clinician.page().check("input[name=outcome][value=elsewhere]");
        clinician.looks("close-partner-referral-filled").page().click(SAVE);
        refer(clinician, "ward-7", "Your clinic has no room.");

        visitors.program().settled();
        partner.open(SHARED).page().click("main a:has-text('Accept')");
        partner.page().fill("[name=note]", "Tuesday at ten.");
        partner.looks("accept-partner-referral-filled").page().click(SAVE);
        partner.page().waitForSelector("text=The referral is accepted");

        visitors.program().settled();
        visitors.as("partner", TELEPHONE).open(SHARED).looks("shared-referral-accepted-nb");
        assertThat(clinician.open(SHARES).looks("shares-referral-accepted").text())
                .contains("Tuesday at ten.");
        partner.open(SHARED).page().click("text=Refer them to a service of ours");
        partner.looks("refer-shared-person");
        assertThat(partner.page().inputValue("[name='person.name.family']")).isEqualTo("Birch");
        assertThat(partner.page().isChecked("input[name='referral.service'][value=ward-7]"))
                .isTrue();
        assertThat(partner.page().url()).doesNotContain("Birch");
    }

    private static void consent(Visitor clinician) {
        Page form = clinician
                .open(Demo.BIRCH.client() + "/do/give-consent?_back=" + SHARES)
                .page();
        form.check("input[name=agency][value=st-anne]");
        form.check("input[name=purposes][value=treat]");
        form.check("input[name=classes][value=identity]");
        form.fill("[name=until]", TODAY.plusMonths(3).toString());
        form.check("input[name=limitsExplained][value=true]");
        form.check("input[name=how][value=spoken]");
        form.click(SAVE);
    }

    private static void refer(Visitor clinician, String service, String words) {
        Page form = clinician.page();
        form.click("main a:has-text('Refer to them')");
        form.waitForSelector("input[name=service]");
        assertThat(clinician.text()).contains("What they see", "St Anne").doesNotContain("Chemsex clinic");
        form.check("input[name=service][value=" + service + "]");
        form.selectOption("[name=reason]", "dual-diagnosis");
        form.check("input[name=urgency][value=soon]");
        form.fill("[name=note]", words);
        clinician.looks("refer-to-partner-" + service);
        form.click(SAVE);
    }
}
