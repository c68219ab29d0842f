package org.treatmentjourney.web.referral;

import org.treatmentjourney.web.form.Filled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page asks for a telephone by itself; whoever has none leaves it blank, and then there is no contact. */
final class Contacts {

    private Contacts() {}

    static Filled said(Filled person) {
        ObjectNode body = person.body().deepCopy();
        if (body.path("contacts") instanceof ArrayNode contacts) {
            ArrayNode said = contacts.arrayNode();
            for (JsonNode contact : contacts) {
                if (contact.size() > 1 || !contact.has("kind")) {
                    said.add(contact);
                }
            }
            if (said.isEmpty()) {
                body.remove("contacts");
            } else {
                body.set("contacts", said);
            }
        }
        return person.with(body);
    }
}
