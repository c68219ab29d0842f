package org.treatmentjourney.http.care;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.access.Person;

/** Who looks after whom, of the asking person's own organisation only. */
public interface CareTeams {

    /** The teams as far as they concern this person. */
    Teams of(Person person, Collection<UUID> clients);

    /** The tags that a person's ties have, to look for in SQL. */
    List<String> tagsOf(Person person);

    /** The tag of a person to whom a record is closed, to look for in SQL. */
    String closedTag(Person person);
}
