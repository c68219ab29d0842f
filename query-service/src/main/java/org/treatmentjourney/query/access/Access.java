package org.treatmentjourney.query.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One look: what one person was told by one answer. Ids, codes and times only, nothing of what they were told. An answer
 * about clients of several organisations is a look for each of these.
 *
 * @param id of this row; written twice, it stands once
 * @param at to the microsecond, as the table keeps it
 * @param person the subject of the token of who looked
 * @param role the role in which they looked
 * @param organisation the organisation they looked for
 * @param owner the organisation whose clients these are
 * @param purpose a code of purpose of use
 * @param authority the relationship, consent or break-glass it rests on
 * @param view the name of what was asked
 * @param parameters with which it was asked
 * @param position the last position of the log that the answer knew
 * @param clients everybody the answer told something about
 * @param request the id that the answer over HTTP carries
 */
public record Access(
        UUID id,
        Instant at,
        String person,
        String role,
        String organisation,
        String owner,
        String purpose,
        String authority,
        String view,
        Map<String, String> parameters,
        long position,
        List<UUID> clients,
        UUID request) {

    public Access {
        at = at.truncatedTo(ChronoUnit.MICROS);
        person = Plain.text(person);
        role = Plain.text(role);
        organisation = Plain.text(organisation);
        owner = Plain.text(owner);
        purpose = Plain.text(purpose);
        authority = Plain.text(authority);
        view = Plain.text(view);
        parameters = parameters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> Plain.text(entry.getKey()),
                        entry -> Plain.text(entry.getValue()),
                        (one, other) -> one));
        clients = List.copyOf(clients);
    }

    /** A look at clients of one's own organisation. */
    public Access(
            UUID id,
            Instant at,
            String person,
            String role,
            String organisation,
            String purpose,
            String authority,
            String view,
            Map<String, String> parameters,
            long position,
            List<UUID> clients,
            UUID request) {
        this(
                id,
                at,
                person,
                role,
                organisation,
                organisation,
                purpose,
                authority,
                view,
                parameters,
                position,
                clients,
                request);
    }
}
