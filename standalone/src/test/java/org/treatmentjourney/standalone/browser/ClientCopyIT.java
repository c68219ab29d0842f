package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The client's own copy: one page, large, in their language, and nothing on it that gives them away. */
@ExtendWith(InBrowser.class)
class ClientCopyIT {

    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Page[^s]");
    private static final List<Demo> WITH_A_PLAN = List.of(
            Demo.ASPEN, Demo.BIRCH, Demo.FERN, Demo.IVY, Demo.LARCH, Demo.ROWAN, Demo.SORREL, Demo.SPRUCE, Demo.YEW);

    @Test
    void it_names_neither_the_service_nor_the_client(Visitors visitors) {
        Visitor clinician = visitors.as("clinician")
                .open(Demo.BIRCH.journey("plan/copy?in=en"))
                .looks("copy");
        assertThat(clinician.page().title()).isEqualTo("My plan");
        assertThat(clinician.page().innerText("h1")).isEqualTo("My plan");
        assertThat(clinician.text()).contains("What I do", "What I need, and what helps", "What I want");
        assertThat(clinician.page().content()).doesNotContain("Treatment Journey", "Birch", "clinic,", "born");
        assertThat(clinician.page().innerText("body")).contains("A copy is not safe at home");
    }

    @Test
    void what_the_plan_says_of_somebody_else_is_left_out(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.BIRCH.journey("plan"));
        assertThat(clinician.text()).contains("Her mother");
        assertThat(clinician.open(Demo.BIRCH.journey("plan/copy?in=en")).text())
                .contains("Keyworker; holds the plan together")
                .doesNotContainIgnoringCase("mother");
    }

    @Test
    void its_language_is_the_clients_and_leaves_the_workers_alone(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.SPRUCE.journey("plan/copy"));
        assertThat(clinician.page().title()).isEqualTo("My plan");
        clinician.page().click("text=Norsk");
        assertThat(clinician.page().title()).isEqualTo("Min plan");
        assertThat(clinician.page().getAttribute("html", "lang")).isEqualTo("nb");
        assertThat(clinician.text()).contains("Hva jeg gjør", "Hva jeg trenger, og hva som hjelper");
        clinician.page().click("text=Tilbake");
        assertThat(clinician.page().innerText("h1")).isEqualTo("Care plan");
    }

    @Test
    void it_reads_on_a_telephone_without_scripts(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        visitors.as("clinician", look)
                .open(Demo.SPRUCE.journey("plan/copy?in=nb"))
                .looks("copy-nb");
    }

    @Test
    void the_fullest_plan_fits_on_one_page_of_paper_in_large_type(Visitors visitors) {
        Visitor clinician = visitors.as("clinician");
        Visitor partner = visitors.as("partner");
        for (Demo one : WITH_A_PLAN) {
            for (String language : List.of("en", "nb")) {
                Visitor reader = one == Demo.YEW ? partner : clinician;
                reader.open(one.journey("plan/copy?in=" + language));
                byte[] paper = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                assertThat(PAGES.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                                .results())
                        .as("pages of %s in %s", one, language)
                        .hasSize(1);
            }
        }
    }

    @Test
    void on_paper_there_is_the_plan_and_nothing_else(Visitors visitors) {
        Page page = visitors.as("clinician")
                .open(Demo.BIRCH.journey("plan/copy?in=en"))
                .page();
        assertThat(page.isVisible("text=Print")).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.innerText("body").strip())
                .startsWith("My plan")
                .doesNotContain("Print", "Back", "Norsk", "not safe");
        assertThat(page.evaluate("Math.min(...[...document.querySelectorAll('main *')]"
                        + ".map(e => parseFloat(getComputedStyle(e).fontSize) * 72 / 96))"))
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .isGreaterThanOrEqualTo(14);
    }
}
