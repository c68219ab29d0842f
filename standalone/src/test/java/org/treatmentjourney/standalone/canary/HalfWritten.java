package org.treatmentjourney.standalone.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.UUID;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.database.Sql;
import org.treatmentjourney.standalone.walk.Reply;
import tools.jackson.databind.json.JsonMapper;

/** Notes that nobody has written to their end, each with a canary in what it says so far. */
record HalfWritten(People people, Canaries canaries, Answers answers, Begun begun) {

    /** Answers how many were kept, so that a search that finds none of them means something. */
    int write(Sql database) throws SQLException {
        int kept = 0;
        for (var journey : database.all("select stream, subject, organisation from views.journey")) {
            for (String person : people.staff()) {
                String organisation = people.organisation(person).orElseThrow();
                if (!organisation.equals(journey.get(2))) {
                    continue;
                }
                String draft = UUID.randomUUID().toString();
                var body = JsonMapper.shared()
                        .createObjectNode()
                        .put("clientId", journey.get(1))
                        .put("journeyId", journey.get(0))
                        .put("form", "record-contact")
                        .put("content", canaries.next(organisation, "draft"));
                Reply reply = people.as(person)
                        .send(
                                "PUT",
                                "/api/drafts/" + draft,
                                body.toString().getBytes(UTF_8),
                                "Content-Type",
                                "application/json");
                answers.heard(organisation, reply);
                if (reply.status() == 200) {
                    begun.add(organisation, "drafts", draft, body);
                    kept++;
                }
            }
        }
        return kept;
    }
}
