package org.treatmentjourney.web.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.treatmentjourney.web.page.Kept;
import org.treatmentjourney.web.page.Page;

/** What somebody sees who is not signed in any more, with all that they had written. */
@Page
class SignedOutPage {

    @GetMapping("/signed-out")
    String signedOut() {
        return "signed-out";
    }

    @PostMapping("/signed-out")
    String kept(HttpServletRequest request, Model model) {
        model.addAttribute("address", request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        model.addAttribute("kept", Kept.of(request.getParameterMap()));
        return "signed-out";
    }
}
