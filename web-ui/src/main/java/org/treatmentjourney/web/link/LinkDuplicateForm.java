package org.treatmentjourney.web.link;

import org.springframework.stereotype.Component;

/** To link two records. */
@Component
class LinkDuplicateForm extends LinkForm {

    LinkDuplicateForm(LinkedNames names) {
        super(names);
    }

    @Override
    public String command() {
        return "link-duplicate";
    }
}
