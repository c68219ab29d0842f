package org.treatmentjourney.standalone.fuzz;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a value stands in a body: under a name of an object, or at an index of a list. */
record Place(JsonNode parent, String name, int index) {

    void put(JsonNode value) {
        switch (parent) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(index, value);
            default -> throw new AssertionError("no place in " + parent.getNodeType());
        }
    }

    void remove() {
        switch (parent) {
            case ObjectNode object -> object.remove(name);
            case ArrayNode array -> array.remove(index);
            default -> throw new AssertionError("no place in " + parent.getNodeType());
        }
    }

    void addBeside(String other, String text) {
        if (parent instanceof ObjectNode object) {
            object.put(other, text);
        }
    }
}
