package org.treatmentjourney.standalone.demo;

import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that somebody did, ready to be sent.
 *
 * @param by the name the person signs in with
 * @param path kind, id and command, as they stand after {@code /api/}
 */
public record Step(String by, String path, ObjectNode body) {

    String kind() {
        return part(0);
    }

    UUID stream() {
        return UUID.fromString(part(1));
    }

    String command() {
        return part(2);
    }

    private String part(int index) {
        return path.split("/", -1)[index];
    }
}
