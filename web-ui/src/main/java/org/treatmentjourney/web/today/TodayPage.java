package org.treatmentjourney.web.today;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.treatmentjourney.web.page.Page;

/** What somebody has to do today. */
@Page
class TodayPage {

    @GetMapping("/today")
    String show(Model model) {
        return "today";
    }
}
