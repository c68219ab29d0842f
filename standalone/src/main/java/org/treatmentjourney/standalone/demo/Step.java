package org.treatmentjourney.standalone.demo;

import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that somebody did, ready to be sent.
 *
 * @param by the name the person signs in with
 * @param path kind, id and command, as they stand after {@code /api/}
 */
public record Step(String by, String path, ObjectNode body) {}
