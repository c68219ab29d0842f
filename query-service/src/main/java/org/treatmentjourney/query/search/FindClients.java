package org.treatmentjourney.query.search;

import java.util.List;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/**
 * Who might this be?
 *
 * @param q what somebody typed: parts of names, a birth date, a number they are known by
 */
public record FindClients(String q, Page page, List<Seen> atLeast) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    public FindClients {
        q = q.strip();
        if (q.length() < SHORTEST || q.length() > LONGEST) {
            throw Refused.parameter("q", "Type " + SHORTEST + " to " + LONGEST + " characters.");
        }
    }
}
