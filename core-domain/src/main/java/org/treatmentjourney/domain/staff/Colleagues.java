package org.treatmentjourney.domain.staff;

import java.util.Optional;
import org.treatmentjourney.domain.access.Staffing;

/** What is recorded of the other people of an organisation. */
@FunctionalInterface
public interface Colleagues {

    /** @param person the subject of the person's token */
    Optional<Staffing> find(String person);
}
