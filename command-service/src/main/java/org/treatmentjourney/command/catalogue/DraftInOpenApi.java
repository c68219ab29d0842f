package org.treatmentjourney.command.catalogue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.domain.draft.command.SaveDraft;

/** Writes the schema of a draft's body into the OpenAPI document: the endpoint reads it by itself. */
@Component
class DraftInOpenApi implements OpenApiCustomizer {

    private final CommandReader reader;

    DraftInOpenApi(CommandReader reader) {
        this.reader = reader;
    }

    @Override
    public void customise(OpenAPI api) {
        Objects.requireNonNull(api.getPaths().get("/api/drafts/{id}"))
                .getPut()
                .requestBody(new RequestBody()
                        .required(true)
                        .content(CommandsInOpenApi.json(CommandsInOpenApi.schema(reader.schema(SaveDraft.class)))));
    }
}
