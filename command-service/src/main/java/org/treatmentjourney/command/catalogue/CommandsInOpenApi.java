package org.treatmentjourney.command.catalogue;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.domain.Sentence;
import tools.jackson.databind.node.ObjectNode;

/** Writes every command into the OpenAPI document, with the very schema its body is checked against. */
@Component
class CommandsInOpenApi implements OpenApiCustomizer {

    private final CommandReader reader;

    CommandsInOpenApi(CommandReader reader) {
        this.reader = reader;
    }

    @Override
    public void customise(OpenAPI api) {
        CommandCatalogue.offered()
                .forEach(command -> api.path(
                        "/api/" + command.kind() + "/{id}/" + command.path(), new PathItem().post(operation(command))));
    }

    private Operation operation(CommandType command) {
        return new Operation()
                .operationId(command.kind() + "-" + command.path())
                .addTagsItem(command.kind())
                .summary(command.type().getAnnotation(Sentence.class).value())
                .addParametersItem(path())
                .addParametersItem(header("Idempotency-Key", "The same key and body give the first answer again."))
                .addParametersItem(header("If-Match", "The version you saw, in quotes; 412 if it is stale."))
                .addParametersItem(header("Purpose-Of-Use", "Why, as an HL7 code; TREAT if absent."))
                .requestBody(new RequestBody().required(true).content(json(schema(reader.schema(command.type())))))
                .responses(answers(command));
    }

    static Schema<?> schema(ObjectNode schema) {
        try {
            return Json31.mapper().readValue(schema.toString(), JsonSchema.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiResponses answers(CommandType command) {
        var responses = new ApiResponses()
                .addApiResponse(
                        command.begins() ? "201" : "200",
                        new ApiResponse().description("Recorded: the stream's id, its version and the events."));
        problem(responses, "400", "Unreadable or invalid; every error at once.");
        problem(responses, "403", "Not part of your role.");
        problem(responses, "404", "No such journey, client or goal.");
        problem(responses, "409", "The id is taken, the key was reused, or others were writing.");
        problem(responses, "412", "Somebody was there before you.");
        problem(responses, "422", "A rule of the domain refuses it.");
        return responses;
    }

    private static void problem(ApiResponses responses, String status, String sentence) {
        responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(sentence)
                        .content(new Content().addMediaType("application/problem+json", new MediaType())));
    }

    private static Parameter path() {
        return new Parameter()
                .in("path")
                .name("id")
                .required(true)
                .schema(new JsonSchema().types(java.util.Set.of("string")).format("uuid"));
    }

    private static Parameter header(String name, String sentence) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(sentence)
                .schema(new JsonSchema().types(java.util.Set.of("string")));
    }

    static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }
}
