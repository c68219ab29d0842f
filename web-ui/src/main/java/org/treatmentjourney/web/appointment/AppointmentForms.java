package org.treatmentjourney.web.appointment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;

/** The forms about appointments. */
@Configuration(proxyBeanMethods = false)
class AppointmentForms {

    @Bean
    AppointmentForm moveAppointmentForm(Ask ask) {
        return new AppointmentForm("move-appointment", ask);
    }

    @Bean
    AppointmentForm cancelAppointmentForm(Ask ask) {
        return new AppointmentForm("cancel-appointment", ask);
    }

    @Bean
    AppointmentForm attendanceForm(Ask ask) {
        return new AppointmentForm("record-attendance", ask);
    }

    /** Whoever sees clients books most appointments with themselves. */
    @Bean
    Prefill bookingPrefill() {
        return (command, body, stream, me) -> {
            boolean books = command.equals("book-appointment") || command.equals("offer-appointment");
            if (books && AccessPolicy.readsClinical(me)) {
                body.put("with", me.id());
            }
        };
    }
}
