package org.treatmentjourney.query.subjectaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.asked.ClientLooks;
import org.treatmentjourney.query.access.store.AccessReader;
import org.treatmentjourney.query.access.store.Sought;

/** Everybody who has looked at a person's records, the newest first, read some at a time. */
@Component
class AllLooks {

    private static final int SOME = 1_000;

    private final AccessReader looks;

    AllLooks(AccessReader looks) {
        this.looks = looks;
    }

    List<ClientLooks.Item> at(List<UUID> records, String organisation) {
        List<ClientLooks.Item> all = new ArrayList<>();
        Sought.@Nullable Place after = null;
        List<Access> some;
        do {
            some = looks.find(new Sought(organisation, records, null, null, null, after), SOME);
            some.stream().map(ClientLooks.Item::of).forEach(all::add);
            after = some.isEmpty() ? null : Sought.Place.of(some.getLast());
        } while (some.size() == SOME);
        return List.copyOf(all);
    }
}
