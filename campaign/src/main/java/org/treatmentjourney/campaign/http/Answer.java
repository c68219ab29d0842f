package org.treatmentjourney.campaign.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back; status 0 when nothing did. */
public record Answer(int status, String body) {

    static final Answer NONE = new Answer(0, "");

    /** Whether the request was decided on; otherwise it may or may not have had its effect, and is to be repeated. */
    public boolean decided() {
        return status >= 200 && status < 500 && status != 401 && status != 408 && !body.contains("\"conflict\"");
    }

    public boolean accepted() {
        return status == 200 || status == 201;
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }
}
