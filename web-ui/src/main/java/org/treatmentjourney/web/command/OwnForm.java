package org.treatmentjourney.web.command;

import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.treatmentjourney.domain.access.Person;
import tools.jackson.databind.node.ObjectNode;

/** A form that needs more than its fields: what stands beside them, what is laid out in them, and what they are worth. */
public interface OwnForm {

    /** In kebab case. */
    String command();

    /** Each time before it is shown, also with what somebody wrote: puts what stands beside it on the page. */
    void lay(Model model, ObjectNode body, UUID stream, Person me);

    /** After it was read: takes out what only {@link #lay} had written there. */
    default void tidy(ObjectNode body, MultiValueMap<String, String> posted) {}

    /** Somebody asked for what they wrote to be put together where they have not written anything yet. */
    default void compose(ObjectNode body, UUID stream) {}

    /** What the page that follows has to know beside what was done, as parameters of its address. */
    default String after(ObjectNode body, Person me) {
        return "";
    }
}
