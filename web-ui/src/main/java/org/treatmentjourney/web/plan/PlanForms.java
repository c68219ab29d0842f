package org.treatmentjourney.web.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treatmentjourney.query.course.PlanKind;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Days;

/** The forms of a care plan and of its goals. */
@Configuration(proxyBeanMethods = false)
class PlanForms {

    @Bean
    PlanForm initialPlanForm(Ask ask, Limits limits, Days days) {
        return new PlanForm("agree-initial-care-plan", PlanKind.INITIAL, ask, limits, days);
    }

    @Bean
    PlanForm comprehensivePlanForm(Ask ask, Limits limits, Days days) {
        return new PlanForm("agree-comprehensive-care-plan", PlanKind.COMPREHENSIVE, ask, limits, days);
    }

    @Bean
    GoalForm newWordsForm(Ask ask) {
        return new GoalForm("revise-goal", ask);
    }

    @Bean
    GoalForm progressForm(Ask ask) {
        return new GoalForm("record-goal-progress", ask);
    }
}
