package org.treatmentjourney.web.selfhelp;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;

/** The forms of a course that need more than their fields. */
@Configuration(proxyBeanMethods = false)
class SelfHelpForms {

    @Bean
    OwnForm guidanceCall(Ask ask) {
        return new SelfHelpForm("record-guidance-call", ask);
    }

    @Bean
    OwnForm firstSessionOfSelfHelp(Ask ask) {
        return new SelfHelpForm("record-first-session", ask);
    }

    @Bean
    OwnForm endOfSelfHelp(Ask ask) {
        return new SelfHelpForm("end-self-help", ask);
    }

    @Bean
    OwnForm evaluationOfSelfHelp(Ask ask) {
        return new EvaluationForm(ask);
    }
}
