package org.treatmentjourney.domain.staff.value;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A person has one staff record in an organisation, whose id follows from both, so that it is found without a list. */
public final class StaffId {

    private StaffId() {}

    /** @param person the subject of the person's token */
    public static UUID of(String organisation, String person) {
        return UUID.nameUUIDFromBytes(("staff/" + organisation + "\n" + person).getBytes(StandardCharsets.UTF_8));
    }
}
