package org.treatmentjourney.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.web.page.Page;

/** Has somebody show again who they are, and brings them back to where that was asked. */
@Page
class SignInAgainPage {

    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();
    private final CurrentPerson people;
    private final Clock clock;

    SignInAgainPage(CurrentPerson people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @param to a page of this program */
    @GetMapping("/clients/sign-in-again")
    String again(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) {
        if (!to.matches("/clients/[\\w/-]+")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (people.hasJustSignedIn(clock.instant())) {
            return "redirect:" + to;
        }
        wanted.saveRequest(request, response);
        return "redirect:" + NotSignedIn.START + "?again";
    }
}
