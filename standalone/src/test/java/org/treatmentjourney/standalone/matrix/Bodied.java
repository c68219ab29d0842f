package org.treatmentjourney.standalone.matrix;

import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.standalone.contract.Bodies;
import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.contract.Leaves;
import tools.jackson.databind.node.ObjectNode;

/** Fills a body in the right shape, about this client and the service they are referred to; a draft, of what is everybody's work. */
record Bodied(UUID client, @Nullable UUID journey) implements Leaves {

    static String of(Endpoint endpoint, Situation about, Random random) {
        if (endpoint.body() == null) {
            return "";
        }
        ObjectNode schema = (ObjectNode) endpoint.schema().deepCopy();
        ((ObjectNode) schema.get("properties")).remove("effectiveAt");
        ObjectNode body = (ObjectNode) new Bodies(new Bodied(about.client(), about.journey()), 0)
                .of(schema)
                .generator(1)
                .next(random)
                .value();
        if (endpoint.kind().equals("drafts")) {
            body.put("form", "record-contact");
        }
        if (body.has("service")) {
            body.put("service", about.service());
        }
        return body.toString();
    }

    @Override
    public Arbitrary<String> text(String field, int longest) {
        return Arbitraries.just("clinician");
    }

    @Override
    public Arbitrary<String> language() {
        return Arbitraries.just("en");
    }

    @Override
    public Arbitrary<String> id(String field) {
        return switch (field) {
            case "clientId" -> Arbitraries.just(client.toString());
            case "journeyId" -> Arbitraries.just(String.valueOf(journey));
            default -> Leaves.super.id(field);
        };
    }
}
