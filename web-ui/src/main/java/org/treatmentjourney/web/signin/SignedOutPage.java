package org.treatmentjourney.web.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
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
        model.addAttribute("kept", kept(request.getParameterMap()));
        return "signed-out";
    }

    private static List<Kept> kept(Map<String, String[]> posted) {
        return posted.entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Kept(field.getKey(), value)))
                .toList();
    }
}
