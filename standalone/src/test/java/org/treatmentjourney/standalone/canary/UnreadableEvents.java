package org.treatmentjourney.standalone.canary;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.database.Sql;
import org.treatmentjourney.standalone.walk.Reply;

/** Events that can no longer be read, in ways that tempt a parser to quote them. */
final class UnreadableEvents {

    /** It stands in what is broken, in clear; so it is looked for only where the program speaks. */
    static final String BIRD = "Vandrefalk";

    private static final List<String> BREAKS = List.of(
            "payload = '{\"" + BIRD + "\": \"" + BIRD + "'",
            "payload = convert_to('{\"statement\": \"" + BIRD + "\", \"effective\": \"" + BIRD + "\"}', 'UTF8')",
            "payload = set_byte(payload, length(payload) - 3, 255 - get_byte(payload, length(payload) - 3))",
            "metadata = '{\"actor\": \"" + BIRD + "\", \"purpose\": \"" + BIRD + "\"}'",
            "metadata = '" + BIRD + "'",
            "name = 'journey.NotThoughtOfYet'",
            "revision = '99'");

    private final Sql database;
    private final People people;
    private final Contract contract;
    private final Answers answers;
    private int provoked;

    UnreadableEvents(Sql database, People people, Contract contract, Answers answers) {
        this.database = database;
        this.people = people;
        this.contract = contract;
        this.answers = answers;
    }

    /** Breaks the first event of each stream in turn; {@code rebuilt} has all views follow the log anew. */
    int provoke(String organisation, List<String> journeys, Runnable rebuilt) throws SQLException {
        database.run("create table event_log.whole as select * from event_log.domain_event");
        for (int i = 0; i < BREAKS.size(); i++) {
            tamper("update event_log.domain_event set " + BREAKS.get(i) + " where stream = '"
                    + journeys.get(i % journeys.size()) + "' and sequence = (select max(sequence)"
                    + " from event_log.domain_event where stream = '" + journeys.get(i % journeys.size()) + "')");
            if (i == journeys.size() - 1 || i == BREAKS.size() - 1) {
                rebuilt.run();
                journeys.forEach(journey -> readAndWrite(organisation, journey));
                mend();
            }
        }
        rebuilt.run();
        database.run("drop table event_log.whole");
        return provoked;
    }

    private void mend() throws SQLException {
        tamper("update event_log.domain_event e set payload = w.payload, metadata = w.metadata, name = w.name,"
                + " revision = w.revision from event_log.whole w where w.position = e.position");
    }

    /** As somebody could who has the database itself, and takes away first what would keep them from it. */
    private void tamper(String sql) throws SQLException {
        database.run(
                "alter table event_log.domain_event disable trigger events_are_for_ever",
                sql,
                "alter table event_log.domain_event enable always trigger events_are_for_ever");
    }

    private void readAndWrite(String organisation, String journey) {
        for (Endpoint endpoint : contract.endpoints()) {
            if (endpoint.kind().equals("journeys")) {
                for (String person : people.staff()) {
                    if (people.organisation(person).orElseThrow().equals(organisation)) {
                        ask(organisation, person, endpoint, journey);
                    }
                }
            }
        }
    }

    private void ask(String organisation, String person, Endpoint endpoint, String journey) {
        String address = endpoint.at(part -> journey);
        if (endpoint.reads()) {
            heard(organisation, people.as(person).get(address));
            heard(organisation, people.as(person).get(address + "?as-of=" + Instant.now()));
        } else {
            heard(
                    organisation,
                    people.as(person)
                            .post(address, "{\"goalId\": \"" + UUID.randomUUID() + "\", \"change\": \"stop\"}"));
        }
    }

    private void heard(String organisation, Reply reply) {
        answers.heard(organisation, reply);
        provoked += reply.status() >= 500 ? 1 : 0;
    }
}
