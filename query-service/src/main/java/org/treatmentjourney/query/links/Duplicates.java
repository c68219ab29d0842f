package org.treatmentjourney.query.links;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.course.SamePerson;
import org.treatmentjourney.domain.link.value.Pair;
import org.treatmentjourney.query.fence.ViewReader;

/** Who has been registered twice, as the view has it within the fence. */
@Component
public class Duplicates {

    private static final String LINKED = "select client_id, duplicate_id from views.links where linked";

    private final ViewReader reader;

    Duplicates(ViewReader reader) {
        this.reader = reader;
    }

    public SamePerson now() {
        return reader.read(jdbc -> new SamePerson(jdbc.query(
                LINKED,
                (result, index) -> new Pair(result.getObject(1, UUID.class), result.getObject(2, UUID.class)))));
    }
}
