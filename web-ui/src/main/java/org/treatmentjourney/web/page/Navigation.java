package org.treatmentjourney.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;

/** Where somebody can go: to what their roles include, and nowhere else. */
enum Navigation {
    TODAY("/today", Action.FIND_WORKLIST),
    CLIENTS("/clients", Action.FIND_CLIENT),
    CASELOAD("/caseload", Action.FIND_CASELOAD),
    GROUPS("/groups", Action.FIND_GROUPS),
    SHARED("/shared", Action.FIND_SHARED_WITH_US),
    NOTES("/notes", Action.FIND_MY_DRAFTS),
    STAFF("/staff", Action.FIND_STAFF),
    SERVICES("/services", Action.FIND_DECLINED_REFERRALS),
    SETTINGS("/settings", Action.FIND_SETTINGS),
    MEASURES("/measures", Action.FIND_MEASURE),
    PRIVACY("/privacy", Action.FIND_EMERGENCY_ACCESS),
    AUDIT("/audit", Action.FIND_ACCESS),
    ERASURE("/privacy/erasure", Action.FIND_ERASURES),
    OPERATIONS("/operations", Action.FIND_VIEWS);

    private final String address;
    private final Action needs;

    Navigation(String address, Action needs) {
        this.address = address;
        this.needs = needs;
    }

    static List<NavItem> of(Person person, String path) {
        Optional<Navigation> here =
                open(person).filter(item -> item.holds(path)).max(Comparator.comparing(item -> item.address.length()));
        return open(person)
                .map(item -> new NavItem(
                        item.name().toLowerCase(Locale.ROOT),
                        item.address,
                        here.filter(item::equals).isPresent()))
                .toList();
    }

    /** Where somebody's work begins; nowhere for those whose work has no pages. */
    static Optional<String> home(Person person) {
        return open(person).map(item -> item.address).findFirst();
    }

    private static Stream<Navigation> open(Person person) {
        return Stream.of(values()).filter(item -> item.needs.roles().stream().anyMatch(person::is));
    }

    private boolean holds(String path) {
        return path.equals(address)
                || path.startsWith(address + "/")
                || this == CLIENTS && path.startsWith("/journeys/");
    }
}
