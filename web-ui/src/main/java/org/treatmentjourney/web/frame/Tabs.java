package org.treatmentjourney.web.frame;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.web.page.NavItem;

/** The ways through the pages of a journey that are open to somebody; none where there is only one page. */
@Component("tabs")
public class Tabs {

    /** @param here the key of the page that is being shown, such as {@code timeline} */
    public List<NavItem> of(Person person, UUID journeyId, String here) {
        List<NavItem> open = Stream.of(Tab.values())
                .filter(tab -> tab.needs().roles().stream().anyMatch(person::is))
                .map(tab ->
                        new NavItem(tab.key(), tab.address(journeyId), tab.key().equals(here)))
                .toList();
        return open.size() > 1 ? open : List.of();
    }
}
