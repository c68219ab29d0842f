package org.treatmentjourney.query.links;

import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.course.SamePerson;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.log.store.Log;

/** Who was known to be one person when the log had reached a position. */
@Component
public class LinkHistory {

    private final Log log;

    LinkHistory(Log log) {
        this.log = log;
    }

    public SamePerson at(String organisation, long position) {
        return SamePerson.said(log.stream(LinksId.of(organisation)), position);
    }
}
