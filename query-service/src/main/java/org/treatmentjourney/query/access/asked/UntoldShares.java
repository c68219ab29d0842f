package org.treatmentjourney.query.access.asked;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.query.access.Access;

/**
 * What is shared without the client having been told, since somebody else would be in danger. A list of looks that is
 * printed for them must not be the way in which they learn of it; those who watch over looks see all of them.
 */
@Component
class UntoldShares {

    private final Log log;

    UntoldShares(Log log) {
        this.log = log;
    }

    Predicate<Access> shownTo(Person person, Collection<UUID> records) {
        if (watches(person)) {
            return look -> true;
        }
        List<String> untold = records.stream()
                .flatMap(one -> log.stream(one).stream())
                .filter(entry -> entry.event() instanceof SharedWithoutConsent shared && !shared.clientTold())
                .map(entry -> ((SharedWithoutConsent) entry.event()).shareId().toString())
                .toList();
        return look -> untold.stream().noneMatch(look.authority()::contains);
    }

    private static boolean watches(Person person) {
        return person.is(Role.PRIVACY) || person.is(Role.AUDITOR);
    }
}
