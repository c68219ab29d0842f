package org.treatmentjourney.web.command;

import tools.jackson.databind.node.ObjectNode;

/** Adds to what was written what follows from it, so that it is not asked for. */
public interface Inferred {

    /** @param command in kebab case */
    void infer(String command, ObjectNode body);
}
