package org.treatmentjourney.standalone.walk;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(HttpResponse<?> response, String text) {

    public int status() {
        return response.statusCode();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
