package org.treatmentjourney.web.erasure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.erasure.Erasures;
import org.treatmentjourney.query.erasure.FindErasures;
import org.treatmentjourney.web.frame.Frames;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.page.Page;

/** What the privacy officer looks after: what somebody wants erased, what need not be kept, what is held, what is gone. */
@Page
class ErasurePages {

    private final Ask ask;
    private final CurrentPerson people;

    ErasurePages(Ask ask, CurrentPerson people) {
        this.ask = ask;
        this.people = people;
    }

    @GetMapping("/privacy/erasure")
    String show(
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        Erasures erasures = ask.of(new FindErasures(Frames.seen(seen)), Erasures.class);
        model.addAttribute("groups", groups(erasures));
        model.addAttribute("mine", people.get().id());
        model.addAttribute("done", done);
        return "erasure/erasure";
    }

    /**
     * Those of one standing.
     *
     * @param key names it in texts
     * @param more how many are not shown yet
     */
    record Group(String key, List<Erasures.Item> items, int more) {}

    private static List<Group> groups(Erasures erasures) {
        return Arrays.stream(Erasures.Standing.values())
                .map(standing -> new Group(
                        Kebab.code(standing),
                        erasures.items().stream()
                                .filter(item -> item.standing() == standing)
                                .toList(),
                        standing == Erasures.Standing.RETENTION_OVER ? erasures.more() : 0))
                .toList();
    }
}
