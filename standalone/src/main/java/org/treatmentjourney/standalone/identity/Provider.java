package org.treatmentjourney.standalone.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Where the pages send people to sign in. */
@Configuration(proxyBeanMethods = false)
class Provider {

    @Bean
    ClientRegistrationRepository embeddedProvider(PagesClient pages) {
        return id -> id.equals("journey") ? pages.toThePages() : null;
    }
}
