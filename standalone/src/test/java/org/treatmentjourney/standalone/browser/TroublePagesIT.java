package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.treatmentjourney.web.page.Page;

/** A page that cannot be laid out, with a template of these tests that stops in the middle. */
@ExtendWith({OutputCaptureExtension.class, InBrowser.class})
class TroublePagesIT {

    private static final String SHOWN_WITH = "Hemlock";

    private RequestMappingHandlerMapping addresses;
    private RequestMappingInfo address;

    /** In the running program, at an address of pages. */
    @Page
    static class Broken {

        public String show(Model model) {
            model.addAttribute("client", SHOWN_WITH);
            return "broken";
        }
    }

    @BeforeEach
    void begun(Visitors visitors) throws NoSuchMethodException {
        addresses = visitors.program().beans(RequestMappingHandlerMapping.class).stream()
                .filter(one -> one.getClass() == RequestMappingHandlerMapping.class)
                .findFirst()
                .orElseThrow();
        address = RequestMappingInfo.paths("/start/broken")
                .options(addresses.getBuilderConfiguration())
                .build();
        addresses.registerMapping(address, new Broken(), Broken.class.getMethod("show", Model.class));
    }

    @AfterEach
    void over() {
        addresses.unregisterMapping(address);
    }

    @Test
    void a_person_reads_that_it_failed_and_the_operator_finds_where(Visitors visitors, CapturedOutput log) {
        Visitor clinician = visitors.as("clinician");
        Response answer = broken(clinician, visitors);
        String reference = answer.headers().get("request-id");
        clinician.looks("trouble");
        assertThat(clinician.text())
                .contains("That did not work", "cannot be shown", reference)
                .doesNotContain(SHOWN_WITH);
        assertThat(answer.text()).doesNotContain(SHOWN_WITH);
        assertThat(log.getAll())
                .contains("page broken", "broken line 9", "unforeseen in request " + reference)
                .doesNotContain(SHOWN_WITH);
    }

    @Test
    void it_is_told_in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Visitor clinician =
                visitors.as("clinician", Look.DESK.norwegian().narrow().withoutScripts());
        broken(clinician, visitors);
        assertThat(clinician.looks("trouble-nb").text()).contains("Noe gikk galt hos oss", "referansen");
    }

    private static Response broken(Visitor visitor, Visitors visitors) {
        Response answer = visitor.page().navigate(visitors.program().address() + "/start/broken");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(visitor.complaints()).allMatch(said -> said.contains("500"));
        return answer;
    }
}
