package org.treatmentjourney.http.care;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.treatmentjourney.domain.access.Relationship;
import org.treatmentjourney.domain.access.Tie;

/**
 * A tie in a form that may stand in clear in a table: whoever is named in a plan may be the client's mother, so names are
 * compared by a keyed hash.
 */
public final class PersonTag {

    private final Function<byte[], String> keyedHash;

    public PersonTag(Function<byte[], String> keyedHash) {
        this.keyedHash = keyedHash;
    }

    public String of(Tie tie) {
        byte[] text = ("tie\n" + tie.relationship() + "\n" + tie.person()).getBytes(StandardCharsets.UTF_8);
        return keyedHash.apply(text);
    }

    /** What a person's tie would be called. */
    String of(Relationship relationship, String person) {
        return of(new Tie(relationship, person));
    }

    /** Of somebody to whom a record is closed. */
    public String closedTo(String person) {
        return keyedHash.apply(("closed\n" + person).getBytes(StandardCharsets.UTF_8));
    }
}
