package org.treatmentjourney.web.command;

import java.util.UUID;
import org.treatmentjourney.domain.access.Person;
import tools.jackson.databind.node.ObjectNode;

/** Writes into an empty form what is known already, so that nobody has to. */
public interface Prefill {

    /**
     * @param command in kebab case
     * @param body where it is written; what the address asked for is written over it afterwards
     */
    void fill(String command, ObjectNode body, UUID stream, Person me);
}
