package org.treatmentjourney.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Below the addresses of pages, what is no page is told as a page. */
@Page
public class NoSuchPage {

    @GetMapping({
        "/today/**",
        "/clients/**",
        "/journeys/**",
        "/self-help/**",
        "/caseload/**",
        "/staff/**",
        "/services/**",
        "/groups/**",
        "/settings/**",
        "/notes/**",
        "/audit/**",
        "/privacy/**",
        "/measures/**",
        "/operations/**"
    })
    String none() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
