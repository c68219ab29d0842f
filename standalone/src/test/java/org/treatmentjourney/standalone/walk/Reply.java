package org.treatmentjourney.standalone.walk;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Reply(HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    String text() {
        return response.body();
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    String at(String pointer) {
        return json().at(pointer).asString("");
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
