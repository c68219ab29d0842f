package org.treatmentjourney.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is asking; all of the door that a program needs which only passes on what people ask and tell. */
@Configuration(proxyBeanMethods = false)
public class Callers {

    @Bean
    CurrentPerson currentPerson() {
        return new CurrentPerson();
    }
}
