package org.treatmentjourney.standalone.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.treatmentjourney.standalone.contract.Endpoint.Parameter;
import org.treatmentjourney.standalone.walk.Caller;
import tools.jackson.databind.JsonNode;

/** All that the program says of itself: nothing here is a list that somebody has to keep. */
public record Contract(List<Endpoint> endpoints, List<Command> commands) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * A command with the schema of its body.
     *
     * @param roles who may send it
     * @param clear the fields that its events keep in clear, by their own declaration
     */
    public record Command(String name, Endpoint endpoint, Set<String> roles, Set<String> clear) {}

    public static Contract of(Caller reader) {
        JsonNode document = reader.get("/v3/api-docs").json();
        Map<String, Endpoint> endpoints = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        Endpoint one = endpoint(document, path.getKey(), method.getKey(), method.getValue());
                        endpoints.put(one.toString(), one);
                    }
                }));
        return new Contract(List.copyOf(endpoints.values()), commands(reader, endpoints));
    }

    private static Endpoint endpoint(JsonNode document, String path, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation.path("parameters").forEach(one -> {
            JsonNode parameter = resolved(document, one);
            parameters.add(new Parameter(
                    parameter.get("name").asString(),
                    parameter.get("in").asString(),
                    resolved(document, parameter.path("schema"))));
        });
        JsonNode body = operation.at("/requestBody/content/application~1json/schema");
        return new Endpoint(
                method.toUpperCase(Locale.ROOT),
                path,
                List.copyOf(parameters),
                body.isMissingNode() ? null : resolved(document, body),
                operation.path("responses").has("201"));
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static List<Command> commands(Caller reader, Map<String, Endpoint> endpoints) {
        JsonNode events = reader.get("/api/events").json();
        List<Command> commands = new ArrayList<>();
        reader.get("/api/commands").json().forEach(command -> {
            String path = command.get("path").asString();
            Endpoint said = endpoints.get("POST " + path);
            if (said == null) {
                throw new AssertionError(path + " is not in the OpenAPI document");
            }
            commands.add(new Command(
                    command.get("name").asString(),
                    new Endpoint("POST", path, said.parameters(), command.get("schema"), said.begins()),
                    texts(command.get("roles")),
                    clear(events, texts(command.get("events")))));
        });
        commands.forEach(command -> endpoints.put(command.endpoint().toString(), command.endpoint()));
        return List.copyOf(commands);
    }

    private static Set<String> clear(JsonNode catalogue, Set<String> names) {
        Set<String> clear = new HashSet<>();
        catalogue.forEach(event -> {
            String name = event.get("name").asString();
            if (names.contains(name.substring(name.lastIndexOf('.') + 1))) {
                event.get("fields").forEach(field -> {
                    if (!field.get("sealed").asBoolean()) {
                        clear.add(field.get("name").asString());
                    }
                });
            }
        });
        return clear;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
