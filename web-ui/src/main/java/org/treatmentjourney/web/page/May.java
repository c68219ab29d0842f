package org.treatmentjourney.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;

/** What is part of somebody's work, so that a page offers nothing else. */
@Component("may")
public class May {

    /** @param action a command or a question in kebab case, such as {@code set-goal} or {@code find-timeline} */
    public boolean ask(@Nullable Person person, String action) {
        return person != null
                && Action.named(action).orElseThrow().roles().stream().anyMatch(person::is);
    }
}
