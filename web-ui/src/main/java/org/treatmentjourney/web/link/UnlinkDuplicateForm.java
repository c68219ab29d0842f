package org.treatmentjourney.web.link;

import org.springframework.stereotype.Component;

/** To take a link back. */
@Component
class UnlinkDuplicateForm extends LinkForm {

    UnlinkDuplicateForm(LinkedNames names) {
        super(names);
    }

    @Override
    public String command() {
        return "unlink-duplicate";
    }
}
