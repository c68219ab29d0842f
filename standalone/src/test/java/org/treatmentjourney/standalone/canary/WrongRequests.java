package org.treatmentjourney.standalone.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Contract.Command;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.walk.Caller;
import org.treatmentjourney.standalone.walk.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Commands that no schema takes, headers that mean nothing, and people who may not come in; each with canaries. */
final class WrongRequests {

    private static final int TOO_MANY = 30_000;

    private final People people;
    private final Contract contract;
    private final Canaries canaries;
    private final Answers answers;
    private final Begun begun;
    private int provoked;

    WrongRequests(People people, Contract contract, Canaries canaries, Answers answers, Begun begun) {
        this.people = people;
        this.contract = contract;
        this.canaries = canaries;
        this.answers = answers;
        this.begun = begun;
    }

    int provoke() {
        contract.commands().forEach(this::each);
        signIn();
        return provoked;
    }

    private void each(Command command) {
        String person = people.in(command.roles()).stream().findFirst().orElse("clinician");
        String organisation = people.organisation(person).orElseThrow();
        String stream = begun.streams(organisation, command.endpoint().kind()).stream()
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        String address = command.endpoint().at(part -> stream);
        List<String> bodies = List.of(
                wrongTypes(organisation, command.endpoint().schema()).toString(),
                "{\"note\": \"" + word(organisation),
                "[\"" + word(organisation) + "\"]",
                "\"" + word(organisation) + "\"",
                "{\"" + word(organisation) + " Nordmann\": \"" + word(organisation) + "\"}",
                "{\"a\": 1, \"a\": \"" + word(organisation) + "\"}",
                "{\"note\": \"" + word(organisation).repeat(400) + "\"}",
                "{\"note\": \"" + word(organisation).repeat(TOO_MANY) + "\"}",
                word(organisation));
        bodies.forEach(body -> send(person, "POST", address, body));
        send(person, "POST", address + "/" + word(organisation), "{}");
        send(person, "POST", address.replace(stream, word(organisation)), "{}");
        send(person, "POST", address + "?note=" + word(organisation), "{}");
        send(person, word(organisation), address, "{}");
        for (String header : List.of("If-Match", "Idempotency-Key", "Purpose-Of-Use", "Content-Encoding")) {
            send(person, "POST", address, "{\"note\": \"" + word(organisation) + "\"}", header, word(organisation));
        }
        send(person, "POST", address, "{}", "Content-Type", "text/" + word(organisation));
        send(person, "POST", address, "{}", "Content-Type", "application/json; charset=" + word(organisation));
        people.staff().forEach(other -> send(other, "POST", address, "{\"note\": \"" + word(organisation) + "\"}"));
        people.intruders().forEach(other -> send(other, "POST", address, "{\"note\": \"" + word("nobody") + "\"}"));
    }

    /** A word where something else is wanted, in every field at once. */
    private ObjectNode wrongTypes(String organisation, JsonNode schema) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        schema.get("properties").properties().forEach(property -> {
            boolean words = property.getValue().path("type").asString("").equals("string")
                    && property.getValue().has("maxLength");
            if (words) {
                body.putArray(property.getKey()).add(word(organisation));
            } else {
                body.put(property.getKey(), word(organisation));
            }
        });
        return body;
    }

    private void signIn() {
        Caller nobody = people.as(people.intruders().getFirst()).with("");
        for (String form : List.of("grant_type=%s", "grant_type=client_credentials&scope=%s", "client_id=%s&%s=%s")) {
            String filled = form.replace("%s", word("nobody"));
            answers.heard(
                    "nobody",
                    nobody.send(
                            "POST",
                            "/oauth2/token",
                            filled.getBytes(UTF_8),
                            "Content-Type",
                            "application/x-www-form-urlencoded",
                            "Authorization",
                            "Basic " + word("nobody")));
            provoked++;
        }
    }

    private void send(String person, String method, String address, String body, String... headers) {
        String[] all = headers.length > 0 && headers[0].equals("Content-Type")
                ? headers
                : Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                        .toArray(String[]::new);
        Reply reply = people.as(person).send(method, address, body.getBytes(UTF_8), all);
        answers.heard(people.organisation(person).orElse(""), reply);
        provoked += reply.status() >= 400 ? 1 : 0;
    }

    private String word(String organisation) {
        return canaries.next(organisation, "wrong request");
    }
}
