package org.treatmentjourney.standalone.canary;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.sessions.JqwikSession;
import org.treatmentjourney.standalone.contract.Bodies;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Contract.Command;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.walk.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends every command that has words to seal until the program has taken each of its fields for words, with a canary in it. */
final class Exercise {

    private static final int TRIES = 2400;

    /** So many of each new thing, so that a discharge or a mistake does not end the others' stories. */
    private static final int BEGINNINGS = 12;

    private static final int MEMBERS = 6;

    /** So that what names an ending finds one of each kind of it, and in each organisation. */
    private static final int REPEATS = 4;

    private final People people;
    private final Contract contract;
    private final Canaries canaries;
    private final Answers answers;
    private final Begun begun;
    private final Random random = new Random(4);

    /** What no body was taken for, and why the last one was not. */
    final Map<String, String> missing = new TreeMap<>();

    /** Fields for words that events keep in clear, by their own declaration. */
    final Set<String> inClear = new TreeSet<>();

    int fields;

    Exercise(People people, Contract contract, Canaries canaries, Answers answers, Begun begun) {
        this.people = people;
        this.contract = contract;
        this.canaries = canaries;
        this.answers = answers;
        this.begun = begun;
    }

    void run() throws SQLException {
        JqwikSession.start("4");
        try {
            for (Command command : inOrder()) {
                exercise(command);
            }
        } finally {
            JqwikSession.finish();
        }
    }

    /** What begins something comes first; what names a group after the groups, and their members. */
    private List<Command> inOrder() {
        return contract.commands().stream()
                .sorted(Comparator.comparing((Command command) ->
                                command.endpoint().schema().get("properties").has("groupId"))
                        .thenComparing(command -> !command.endpoint().begins()))
                .toList();
    }

    private void exercise(Command command) throws SQLException {
        ObjectNode schema = (ObjectNode) command.endpoint().schema().deepCopy();
        ((ObjectNode) schema.get("properties")).remove("effectiveAt");
        Set<String> open = new TreeSet<>();
        for (String field : Words.in(schema)) {
            boolean clear = command.clear().contains(field.split("\\.", 2)[0]);
            (clear ? inClear : open).add(clear ? command.name() + " " + field : field);
        }
        fields += open.size();
        int needed = command.endpoint().begins() ? BEGINNINGS : open.isEmpty() ? withoutWords(command) : REPEATS;
        int taken = 0;
        String last = "";
        for (int tries = 0; tries < TRIES && (taken < needed || !open.isEmpty()); tries++) {
            List<String> may = people.in(command.roles());
            String person = may.get(random.nextInt(may.size()));
            String organisation = people.organisation(person).orElseThrow();
            String stream = stream(command, person, organisation);
            var typing = new Typing(
                    canaries, organisation, command.name(), command.clear(), begun.ids(organisation, stream));
            JsonNode body = new Bodies(typing, tries < TRIES / 4 ? 0 : 0.4)
                    .of(schema)
                    .generator(1000)
                    .next(random)
                    .value();
            Reply reply = people.as(person).post(command.endpoint().at(part -> stream), body.toString());
            answers.heard(organisation, reply);
            if (reply.status() < 300) {
                taken++;
                open.removeAll(Words.typed(body));
                if (begun.add(organisation, command.endpoint().kind(), stream, body) && needed > 0) {
                    needed = BEGINNINGS;
                }
            } else {
                last = reply.text();
            }
        }
        if (!open.isEmpty()) {
            missing.put(command.endpoint().toString(), open + " " + last);
        }
    }

    /** Of what holds no words only that without which others would not be taken: somebody has to be in a group. */
    private static int withoutWords(Command command) {
        return command.endpoint().path().endsWith("/enrol-member") ? MEMBERS : 0;
    }

    /** A new one, or one of those begun, or whichever the list of this kind names. */
    private String stream(Command command, String person, String organisation) {
        if (command.endpoint().begins()) {
            return new UUID(random.nextLong(), random.nextLong()).toString();
        }
        List<String> known = begun.streams(organisation, command.endpoint().kind());
        if (known.isEmpty()) {
            known = Begun.ids(
                    people.as(person).get("/api/" + command.endpoint().kind()).text());
        }
        return known.isEmpty() ? UUID.randomUUID().toString() : known.get(random.nextInt(known.size()));
    }
}
